import type { AnswerRow } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What follows from an answer, or what keeps it from coming: in words, one line each. */
export function What({ row, children }: { row: AnswerRow; children: ReactNode }) {
  const { t } = useTranslation('answer-board');
  const words = useFollowing(row);
  if (words.length === 0 && !children) return null;
  return (
    <div className="follows">
      {words.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {row.delivery === 'failed' && <a href="#mails">{t('toMails')}</a>}
      {children}
    </div>
  );
}

function useFollowing(row: AnswerRow): string[] {
  const { t } = useTranslation('answer-board');
  const { answer, pending, outdated, delivery, out, standIn, nobody } = row;
  const comesAfterAll = out && (answer === 'accepted' || answer === 'tentative');
  return [
    ...(pending ? [t('waitsAbove')] : []),
    ...(outdated ? [t('outdated', { said: t(`state.${outdated.answer}`) })] : []),
    ...(comesAfterAll ? [t('afterAll')] : []),
    ...(standIn ? [t('standIn', { name: standIn.name })] : []),
    ...(nobody ? [t(`nobody.${nobody}`)] : []),
    ...(out && !standIn && !nobody ? [t('nobodyElse')] : []),
    ...(delivery === 'queued' ? [t('queued')] : []),
    ...(delivery === 'failed' ? [t('failed')] : []),
  ];
}
