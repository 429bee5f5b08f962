import type { CaseCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';

/** What the bringer wrote: the question largest, the client's own hope, and the situation. */
export function CaseWords({ card }: { card: CaseCard }) {
  const { t } = useTranslation('desk');
  return (
    <>
      <p className="question">{card.question ?? t('textDeleted')}</p>
      {card.clientHope && (
        <p className="hope">
          <span className="muted sm">{t('clientHope')}</span> {card.clientHope}
        </p>
      )}
      <p className="narrative">{card.narrative}</p>
    </>
  );
}
