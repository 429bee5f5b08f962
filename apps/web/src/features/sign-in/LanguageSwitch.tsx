import { useTranslation } from 'react-i18next';
import { useChooseLanguage } from '../../lib/use-choose-language.js';
import { Segmented } from '../../components/Segmented.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../../lib/i18n.js';
import { useLanguage } from '../../lib/use-language.js';

const OPTIONS = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }));

export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const choose = useChooseLanguage();
  return (
    <div className="language">
      <Segmented
        label={t('language')}
        options={OPTIONS}
        value={useLanguage()}
        onChange={(language) => void choose(language)}
      />
    </div>
  );
}
