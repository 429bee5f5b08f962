import type { Acknowledgement, AcknowledgementReason, TextFinding } from '@rukkanen/contract';

/** Reasons by the words that were kept, so that they hold when the text around them changes. */
export type Kept = Readonly<Record<string, AcknowledgementReason>>;

const wordsOf = (text: string, { start, end, rule }: TextFinding): string =>
  `${rule}:${text.slice(start, end).toLocaleLowerCase('fi')}`;

export const keep = (
  kept: Kept,
  text: string,
  finding: TextFinding,
  reason: AcknowledgementReason,
): Kept => ({ ...kept, [wordsOf(text, finding)]: reason });

/** What still waits for the writer: every block, and each warning that has no reason yet. */
export const unanswered = (
  kept: Kept,
  text: string,
  findings: readonly TextFinding[],
): TextFinding[] =>
  findings.filter(
    (finding) => finding.severity === 'block' || kept[wordsOf(text, finding)] === undefined,
  );

/** The kept places as the server wants to hear them. */
export const acknowledgements = (
  field: string,
  kept: Kept,
  text: string,
  findings: readonly TextFinding[],
): Acknowledgement[] =>
  findings.flatMap((finding) => {
    const reason = kept[wordsOf(text, finding)];
    const { start, end, severity } = finding;
    return reason && severity === 'warn' ? [{ field, start, end, reason }] : [];
  });
