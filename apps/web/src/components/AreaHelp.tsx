import type { HelpText } from '@rukkanen/contract';
import { LANGUAGES } from '../lib/i18n.js';
import { useLanguage } from '../lib/use-language.js';

/** An area's own words in the reader's language; where they are missing, in the first that has them. */
export function AreaHelp({ help }: { readonly help: HelpText }) {
  const language = useLanguage();
  const found = [language, ...LANGUAGES].find((one) => help[one] !== undefined);
  return found ? <span lang={found}>{help[found]}</span> : null;
}
