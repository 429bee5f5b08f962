import { agreementIn } from '@rukkanen/agenda';
import type { LiveView } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { AgreementLine } from './AgreementLine.js';

/** How far the functions agreed in the cases of this session that the viewer sees. */
export function SessionAgreement({ view }: { view: LiveView }) {
  const { t } = useTranslation('voices');
  const revealed = view.items.map(({ voices }) => voices).filter(({ revealedAt }) => revealedAt);
  if (revealed.length === 0) return null;
  return (
    <section>
      <h2>{t('agreementTitle')}</h2>
      <AgreementLine agreement={agreementIn(revealed)} />
      <p className="sm muted">{t('agreementMeaning')}</p>
    </section>
  );
}
