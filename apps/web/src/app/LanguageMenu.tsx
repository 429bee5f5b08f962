import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.js';
import { Menu, type MenuChoice } from '../components/Menu.js';
import { LANGUAGE_NAMES, LANGUAGES } from '../lib/i18n.js';
import { useLanguage } from '../lib/use-language.js';
import { useChooseLanguage } from '../lib/use-choose-language.js';

/** Each language by its own name, said in its own voice. */
export function useLanguageChoices(): readonly MenuChoice[] {
  const now = useLanguage();
  const choose = useChooseLanguage();
  return LANGUAGES.map((language) => ({
    id: language,
    text: LANGUAGE_NAMES[language],
    lang: language,
    isChosen: language === now,
    onPress: () => void choose(language),
  }));
}

export function LanguageMenu() {
  const { t } = useTranslation('shell');
  const name = LANGUAGE_NAMES[useLanguage()];
  return (
    <Menu
      label={`${t('language')}: ${name}`}
      choices={useLanguageChoices()}
      trigger={
        <>
          <Icon name="globe" />
          {name}
          <Icon name="chevronDown" />
        </>
      }
    />
  );
}
