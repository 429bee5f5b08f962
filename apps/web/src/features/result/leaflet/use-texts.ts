import type { Language } from '@rukkanen/contract';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { i18n, load } from '../../../lib/i18n.js';

export type Say = TFunction<['leaflet', 'result']>;

/** The texts of any language beside the page's own; null while they come. */
export function useTexts(language: Language): Say | null {
  const [ready, setReady] = useState<Language | null>(null);
  useEffect(() => {
    let wanted = true;
    void load(language).then(() => wanted && setReady(language));
    return () => {
      wanted = false;
    };
  }, [language]);
  return ready === language ? i18n.getFixedT(language, ['leaflet', 'result']) : null;
}
