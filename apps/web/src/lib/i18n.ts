import type { Language } from '@rukkanen/contract';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const LANGUAGES = ['fi', 'sv', 'en'] as const satisfies readonly Language[];

/** Languages by their own names: never translated. */
export const LANGUAGE_NAMES = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const;

/** The texts of the page; components reach them with `useTranslation`. */
export const i18n = createInstance();

const KEPT = 'rukkanen.language';

const loaders = {
  fi: () => import('../locales/fi/index.js'),
  sv: () => import('../locales/sv/index.js'),
  en: () => import('../locales/en/index.js'),
} as const satisfies Record<Language, unknown>;

export const isLanguage = (value: unknown): value is Language =>
  LANGUAGES.some((language) => language === value);

/** The first of what was chosen here before, what the browser wishes for, and Finnish. */
export function firstLanguage(kept: string | null, wishes: readonly string[]): Language {
  const candidates = [kept, ...wishes.map((wish) => wish.slice(0, 2).toLowerCase())];
  return candidates.find(isLanguage) ?? 'fi';
}

/** Brings the texts of a language, whether or not the page speaks it. */
export async function load(language: Language): Promise<void> {
  if (i18n.hasResourceBundle(language, 'common')) return;
  const { texts } = await loaders[language]();
  for (const [path, content] of Object.entries(texts)) {
    i18n.addResourceBundle(language, path.replace(/^\.\/|\.json$/g, ''), content);
  }
}

/** Whether a language has been chosen on this device; otherwise the person's own setting decides. */
export const hasChosenLanguage = (): boolean => isLanguage(localStorage.getItem(KEPT));

/** Starts with the reader's language; the texts are there when the promise settles. */
export async function startI18n(): Promise<void> {
  await i18n.use(initReactI18next).init({
    lng: firstLanguage(localStorage.getItem(KEPT), navigator.languages),
    fallbackLng: false,
    defaultNS: 'common',
    ns: ['common'],
    interpolation: { escapeValue: false },
    resources: {},
    react: { useSuspense: false },
  });
  await speak(i18n.language as Language);
}

/** Changes the language of the page. */
export async function speak(language: Language): Promise<void> {
  await load(language);
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Changes the language because the reader asked for it, and remembers that on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await speak(language);
}
