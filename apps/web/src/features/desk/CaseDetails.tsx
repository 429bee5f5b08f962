import type { CaseCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CaseMarks } from '../../components/CaseMarks.js';
import { DomainProfile } from '../../components/DomainProfile.js';
import { TriedServices } from '../../components/TriedServices.js';

/** The seven domains in words and what has been tried; folded, for the text is read first. */
export function CaseDetails({ card }: { card: CaseCard }) {
  const { t } = useTranslation(['desk', 'codes']);
  const { scores, servicesTried } = card;
  return (
    <details className="case-details">
      <summary>{t('desk:details')}</summary>
      {scores && <DomainProfile scores={scores} formVersion={card.formVersion} />}
      <p className="sm">
        <b>{t('desk:needed')}</b>{' '}
        {card.functions.map((own) => t(`codes:function.${own}`)).join(', ')}
      </p>
      <TriedServices services={servicesTried} />
      <CaseMarks card={card} />
    </details>
  );
}
