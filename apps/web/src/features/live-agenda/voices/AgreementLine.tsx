import type { Agreement } from '@rukkanen/agenda';
import { useTranslation } from 'react-i18next';

/** How far the functions agreed; nothing is told of so few that one would know the other. */
export function AgreementLine({ agreement }: { agreement: Agreement | null }) {
  const { t } = useTranslation('voices');
  if (!agreement) return <p className="sm muted">{t('agreementHidden')}</p>;
  const percent = Math.round((agreement.alike / agreement.pairs) * 100);
  return <p className="sm">{t('agreement', { percent })}</p>;
}
