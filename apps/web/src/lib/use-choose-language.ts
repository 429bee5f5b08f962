import type { Language } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from './api.js';
import { call } from './api-client.js';
import { chooseLanguage } from './i18n.js';
import { useWhoIsIn } from './me.js';

/**
 * Changes the language here at once. For someone signed in the setting goes along to the server,
 * where mail follows it; if that does not arrive, the page keeps the language all the same.
 */
export function useChooseLanguage(): (language: Language) => Promise<void> {
  const client = useQueryClient();
  const { data: me } = useWhoIsIn();
  return async (language) => {
    await chooseLanguage(language);
    if (!me) return;
    const changed = await call('chooseLanguage', { body: { language } }).catch(() => null);
    if (changed) client.setQueryData(keyOf('me'), changed);
  };
}
