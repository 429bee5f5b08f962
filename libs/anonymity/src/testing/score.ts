import type { Finding, FindingType } from '../finding.js';
import type { Morphology } from '../morphology.js';
import { screen } from '../screen.js';
import type { CorpusText, MarkedSpan } from './corpus.js';

/** How the guard did on one kind of identifier. */
export interface TypeScore {
  readonly type: FindingType;
  readonly planted: number;
  /** Planted places that some finding touches, of whatever kind. */
  readonly found: number;
  readonly findings: number;
  /** Findings that touch a planted place. */
  readonly right: number;
  /** Clean texts in which the kind was seen. */
  readonly alarmed: number;
}

export interface Score {
  readonly types: readonly TypeScore[];
  readonly identifying: number;
  /** Identifying texts of which nothing was missed. */
  readonly whole: number;
  readonly clean: number;
  readonly alarmed: number;
  readonly alarmedByBlock: number;
}

interface Judged {
  readonly spans: readonly MarkedSpan[];
  readonly findings: readonly Finding[];
}

/** Scores the guard against marked texts: recall and precision by place, false alarms by clean text. */
export function scoreOf(texts: readonly CorpusText[], morphology: Morphology | null): Score {
  const judged = texts.map(({ text, lang, spans }) => ({
    spans,
    findings: screen(text, { lang, morphology }),
  }));
  const identifying = judged.filter(({ spans }) => spans.length > 0);
  const clean = judged.filter(({ spans }) => spans.length === 0);
  const types = [...new Set(judged.flatMap(({ spans }) => spans.map(({ type }) => type)))];
  return {
    types: types.toSorted().map((type) => scoreType(type, judged)),
    identifying: identifying.length,
    whole: identifying.filter(({ spans, findings }) => spans.every(isTouched(findings))).length,
    clean: clean.length,
    alarmed: clean.filter(({ findings }) => findings.length > 0).length,
    alarmedByBlock: clean.filter(({ findings }) => findings.some(isBlock)).length,
  };
}

function scoreType(type: FindingType, judged: readonly Judged[]): TypeScore {
  const ofType = (place: { type: FindingType }) => place.type === type;
  const count = (of: (text: Judged) => number) => judged.reduce((sum, text) => sum + of(text), 0);
  return {
    type,
    planted: count(({ spans }) => spans.filter(ofType).length),
    found: count(({ spans, findings }) => spans.filter(ofType).filter(isTouched(findings)).length),
    findings: count(({ findings }) => findings.filter(ofType).length),
    right: count(({ spans, findings }) => findings.filter(ofType).filter(isTouched(spans)).length),
    alarmed: count(({ spans, findings }) => (spans.length === 0 && findings.some(ofType) ? 1 : 0)),
  };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const isTouched =
  (others: readonly Place[]) =>
  ({ start, end }: Place): boolean =>
    others.some((other) => other.start < end && start < other.end);

const isBlock = ({ severity }: Finding): boolean => severity === 'block';

/** The score as lines of a table. */
export function tableOf(score: Score): string[] {
  const share = (part: number, whole: number) =>
    (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(9);
  return [
    'type       planted    recall precision  false alarms',
    ...score.types.map(({ type, planted, found, findings, right, alarmed }) =>
      [
        type.padEnd(10),
        String(planted).padStart(7),
        share(found, planted),
        share(right, findings),
        String(alarmed).padStart(13),
      ].join(' '),
    ),
    `identifying texts with nothing missed: ${score.whole} of ${score.identifying} (${share(score.whole, score.identifying).trim()})`,
    `clean texts with a false alarm: ${score.alarmed} of ${score.clean} (${share(score.alarmed, score.clean).trim()}), of which blocking: ${score.alarmedByBlock}`,
  ];
}
