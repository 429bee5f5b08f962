import type { Language } from '@rukkanen/contract';
import { localeOf } from '../../lib/time.js';

/** `elokuussa 2026` cannot be built in every language, so a month is named as it stands: `elokuu 2026`. */
export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T00:00:00Z`));
