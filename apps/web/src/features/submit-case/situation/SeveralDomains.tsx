import { FORM } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { useLanguage } from '../../../lib/use-language.js';
import { severalDomains } from '../domain/several-domains.js';
import { useForm } from '../use-case-form.js';

/** Advises to weigh coordination and names the domains that say so (FRM-02). */
export function SeveralDomains() {
  const { t } = useTranslation('submit-case');
  const language = useLanguage();
  const { draft, hint } = useForm();
  const high = severalDomains(draft.scores, hint);
  if (high.length === 0) return null;
  const titles = FORM.sheets
    .filter(({ key }) => high.includes(key))
    .map(({ title }) => title[language]);
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(titles);
  return (
    <Banner tone="wait" icon="info" live="status" title={t('situation.several')}>
      <p>{t('situation.severalText', { domains: list })}</p>
    </Banner>
  );
}
