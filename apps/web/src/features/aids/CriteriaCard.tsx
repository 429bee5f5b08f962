import type { CriteriaSet, Judged, Judgement, Verdict } from '@rukkanen/aids';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../components/Badge.js';
import type { IconName } from '../../components/Icon.js';
import { useTime } from '../../lib/use-language.js';
import { criterionKey } from './criterion-key.js';

interface CriteriaCardProps {
  readonly set: CriteriaSet;
  readonly judgement: Judgement;
}

/** One set: what it says on the day and why, where it stands in the law, and when it holds. */
export function CriteriaCard({ set, judgement }: CriteriaCardProps) {
  const { t } = useTranslation('aids');
  const { standing, verdict, judged } = judgement;
  const id = `criteria-${set.code}`;
  return (
    <article className="card stack criteria-set" aria-labelledby={id}>
      <header>
        <h3 id={id}>{t(`set.${set.code}`)}</h3>
        {verdict ? <Whole verdict={verdict} /> : <Badge>{t(`standing.${standing}`)}</Badge>}
      </header>
      {judged && <Why judged={judged} />}
      {judged && verdict !== 'NOT_MET' && <p className="sm">{t(`duties.${set.code}`)}</p>}
      <Validity set={set} />
    </article>
  );
}

/** Each part with its verdict; folded where the whole is not met, for then one part has decided. */
function Why({ judged }: { judged: Judged }) {
  const { t } = useTranslation('aids');
  const parts = (
    <ul className="criteria-parts">
      <Part judged={judged} />
    </ul>
  );
  if (judged.verdict !== 'NOT_MET') return parts;
  return (
    <details>
      <summary>{t('criteria.parts')}</summary>
      {parts}
    </details>
  );
}

const LOOK = {
  MET: ['ok', 'check'],
  NOT_MET: ['plain', 'cross'],
  CANNOT_TELL: ['wait', 'info'],
} as const satisfies Record<Verdict, readonly [Tone, IconName]>;

function Whole({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('aids');
  const [tone, icon] = LOOK[verdict];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`verdict.${verdict}`)}
    </Badge>
  );
}

/** A part and what became of it; its own parts below it. */
function Part({ judged }: { judged: Judged }) {
  const { t } = useTranslation('aids');
  if ('criterion' in judged) {
    const { code, source } = judged.criterion;
    return (
      <li>
        <span className="part">
          <span>
            {t(`criterion.${criterionKey(code)}`)}{' '}
            <span className="sm muted">{source.section}</span>
          </span>
          <Whole verdict={judged.verdict} />
        </span>
      </li>
    );
  }
  return (
    <li>
      <span className="sm muted">{t(`of.${judged.of}`)}</span>
      {judged.whateverAge && <p className="sm">{t(`whateverAge.${met(judged.verdict)}`)}</p>}
      <ul>
        {judged.parts.map((part, index) => (
          // Parts of a rule have no name but their place.
          <Part key={index} judged={part} />
        ))}
      </ul>
    </li>
  );
}

const met = (verdict: Verdict) => (verdict === 'MET' ? 'met' : 'notMet');

function Validity({ set: { source, validFrom, validUntil } }: { set: CriteriaSet }) {
  const { t } = useTranslation('aids');
  const { date } = useTime();
  const span = validUntil
    ? t('validity.ended', { from: date(validFrom), until: date(validUntil) })
    : t('validity.since', { from: date(validFrom) });
  return <p className="sm muted">{t('validity.source', { ...source, span })}</p>;
}
