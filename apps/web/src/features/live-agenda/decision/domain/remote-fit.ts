import type { CaseCard, ServiceMode } from '@rukkanen/contract';

/** What a client needs in order to be heard, by the codes of the case: never its words (PLC-05). */
export type AccessNeed = 'INTERPRETER' | 'SWEDISH' | 'OTHER_LANGUAGE' | 'PLAIN_LANGUAGE';

/** How a way of meeting suits these needs: as it is, when something is arranged, or doubtfully. */
export type Fit = 'FITS' | 'ARRANGE' | 'DOUBTFUL';

type Known = Pick<CaseCard, 'interpreter' | 'serviceLanguage' | 'tags'>;

export function accessNeeds({ interpreter, serviceLanguage, tags }: Known): AccessNeed[] {
  const needs: (AccessNeed | false)[] = [
    (interpreter || tags.includes('INTERPRETER')) && 'INTERPRETER',
    serviceLanguage === 'sv' && 'SWEDISH',
    serviceLanguage === 'other' && 'OTHER_LANGUAGE',
    tags.includes('LANGUAGE') && 'PLAIN_LANGUAGE',
  ];
  return needs.filter((need) => need !== false);
}

/** What does not simply fit. A form on the web talks nobody's language but its own. */
const LIMITS: Readonly<Record<ServiceMode, Partial<Record<AccessNeed, Fit>>>> = {
  IN_PERSON: { INTERPRETER: 'ARRANGE' },
  VIDEO: { INTERPRETER: 'ARRANGE', OTHER_LANGUAGE: 'ARRANGE' },
  PHONE: { INTERPRETER: 'ARRANGE', OTHER_LANGUAGE: 'ARRANGE', PLAIN_LANGUAGE: 'DOUBTFUL' },
  WEB_SERVICE: {
    INTERPRETER: 'DOUBTFUL',
    OTHER_LANGUAGE: 'DOUBTFUL',
    PLAIN_LANGUAGE: 'DOUBTFUL',
  },
};

/** The most careful word of any of the needs. It advises and forbids nothing: the team knows the client. */
export function fitOf(needs: readonly AccessNeed[], mode: ServiceMode): Fit {
  const fits = needs.map((need) => LIMITS[mode][need]);
  if (fits.includes('DOUBTFUL')) return 'DOUBTFUL';
  return fits.includes('ARRANGE') ? 'ARRANGE' : 'FITS';
}
