import type { FindingType, GuardLanguage } from '../finding.js';
import { screen } from '../screen.js';

/** The pieces of a text that the guard takes for identifiers of one kind, as they stand in it. */
export function found(text: string, type: FindingType, lang: GuardLanguage = 'fi'): string[] {
  return screen(text, { lang })
    .filter((finding) => finding.type === type)
    .map(({ start, end }) => text.slice(start, end));
}

/** The same with the weight of each finding: `block Matille`. */
export function weighed(text: string, type: FindingType, lang: GuardLanguage = 'fi'): string[] {
  return screen(text, { lang })
    .filter((finding) => finding.type === type)
    .map(({ severity, start, end }) => `${severity} ${text.slice(start, end)}`);
}
