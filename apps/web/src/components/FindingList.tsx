import type { AcknowledgementReason, TextFinding } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '../lib/use-settled.js';
import { Button } from './Button.js';
import { Finding } from './Finding.js';
import { replacedAll } from './marked-text.js';
import { Status } from './Status.js';
import { toast } from './toasts.js';

export interface FindingAnswers {
  readonly onChange: (text: string) => void;
  /** The writer looked at a warned place and says why it identifies nobody. */
  readonly onKeep?: (finding: TextFinding, reason: AcknowledgementReason) => void;
}

interface FindingListProps extends FindingAnswers {
  readonly text: string;
  readonly findings: readonly TextFinding[];
}

/** Screen readers hear the count when typing has stood still this long (milliseconds). */
const QUIET = 800;

/** So many are shown at once; a pasted list of people may hold a hundred. */
const AT_ONCE = 8;

/** What the guard found, in words, each with what can be done about it. */
export function FindingList({ text, findings, onChange, onKeep }: FindingListProps) {
  const { t } = useTranslation(['guard', 'common']);
  const heading = useHeading(findings);
  const spoken = useSettled(text && heading, QUIET);
  const write = (next: string) => {
    onChange(next);
    toast(t('guard:replaced'), () => onChange(text));
  };
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? findings : findings.slice(0, AT_ONCE);
  const suggested = findings.filter(({ suggestion }) => suggestion !== null);
  return (
    <>
      <Status className="sr">{spoken}</Status>
      {findings.length > 0 && (
        <section className="findings">
          <h2>{heading}</h2>
          <ul>
            {shown.map((finding) => (
              <Finding
                key={`${finding.start}-${finding.rule}`}
                finding={finding}
                text={text}
                onWrite={write}
                {...(onKeep && { onKeep })}
              />
            ))}
          </ul>
          {shown.length < findings.length && (
            <p className="more-findings">
              <Button variant="quiet" size="small" icon="plus" onPress={() => setOpen(true)}>
                {t('guard:showRest', { count: findings.length - shown.length })}
              </Button>
            </p>
          )}
          {suggested.length > 1 && (
            <Button icon="sort" onPress={() => write(withSuggestions(text, suggested))}>
              {t('guard:acceptAll', { count: suggested.length })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}

const withSuggestions = (text: string, findings: readonly TextFinding[]): string =>
  replacedAll(
    text,
    findings.map(({ start, end, suggestion }) => ({ start, end, by: suggestion ?? '' })),
  );

function useHeading(findings: readonly TextFinding[]): string {
  const { t } = useTranslation('guard');
  const count = findings.length;
  const blocks = findings.filter(({ severity }) => severity === 'block').length;
  if (count === 0) return t('clear');
  return blocks > 0 ? t('headingBlocking', { count, blocks }) : t('heading', { count });
}
