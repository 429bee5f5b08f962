import { FORM, type Language } from '@rukkanen/contract';
import { severalDomains } from '@rukkanen/intake';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { capital } from '../../../lib/capital.js';
import { useLanguage } from '../../../lib/use-language.js';
import { useForm } from '../use-case-form.js';

/** Titles in a row, as one sentence begins: "Asuminen, terveys ja työllisyys". */
function asSentence(titles: readonly string[], language: Language): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return capital(list.format(titles.map((title) => title.toLocaleLowerCase(language))), language);
}

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
  return (
    <Banner tone="wait" icon="info" live="status" title={t('situation.several')}>
      <p>{t('situation.severalText', { domains: asSentence(titles, language) })}</p>
    </Banner>
  );
}
