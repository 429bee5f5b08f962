import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@rukkanen/contract';
import { createInstance } from 'i18next';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';

const locales = new URL('../../locales/', import.meta.url);

/** The texts of one language as the browser gets them, by namespace. */
export function textsOf(language: Language): Record<string, Record<string, unknown>> {
  const folder = new URL(`${language}/`, locales);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>,
    ]),
  );
}

/** An own voice for a test, with the real texts. */
export function voice(language: Language = 'fi') {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: textsOf(language) },
  });
  return i18n;
}

/** The HTML that a component gives, with the real texts of a language. */
export const html = (element: ReactElement, language: Language = 'fi'): string =>
  renderToStaticMarkup(
    <I18nextProvider i18n={voice(language)}>
      <MemoryRouter>{element}</MemoryRouter>
    </I18nextProvider>,
  );

/** What a reader sees of some HTML: its words, with single spaces. */
export const words = (markup: string): string =>
  markup
    .replace(/<(svg|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
