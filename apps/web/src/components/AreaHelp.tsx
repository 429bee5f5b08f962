import type { HelpText, Language } from '@rukkanen/contract';
import { useLanguage } from '../lib/use-language.js';

const ORDER: readonly Language[] = ['fi', 'sv', 'en'];

/** An area's own words in the reader's language; where they are missing, in the first that has them. */
export function AreaHelp({ help }: { readonly help: HelpText }) {
  const language = useLanguage();
  const found = [language, ...ORDER].find((one) => help[one] !== undefined);
  return found ? <span lang={found}>{help[found]}</span> : null;
}
