import { FORM } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { useLanguage } from '../../../lib/use-language.js';

export function AboutForm() {
  const { t } = useTranslation('submit-case');
  const language = useLanguage();
  return (
    <>
      <Banner title={t('situation.noSum')}>
        <p>{t('situation.noSumText')}</p>
      </Banner>
      <section className="sm stack about">
        <h2>{t('situation.source')}</h2>
        <p>{t('situation.sourceText', { form: FORM.title[language] })}</p>
        {language === 'fi' ? (
          <p className="muted">{t('situation.shortForms')}</p>
        ) : (
          <p className="muted">{t('situation.translated')}</p>
        )}
      </section>
    </>
  );
}
