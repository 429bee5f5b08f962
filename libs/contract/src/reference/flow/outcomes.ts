import type { OutcomeDestination } from '../../codes.js';
import type { Worded } from '../worded.js';

/** Where people are some months later. */
export const OUTCOME_DESTINATIONS = {
  WORK: {
    fi: 'Töihin',
    sv: 'Arbete',
    en: 'To work',
  },
  STUDY: {
    fi: 'Opiskelu',
    sv: 'Studier',
    en: 'Studies',
  },
  UNEMPLOYED: {
    fi: 'Työtön',
    sv: 'Arbetslös',
    en: 'Unemployed',
  },
  SUBSIDISED_BY_EMPLOYMENT_AUTHORITY: {
    fi: 'Työvoimaviranomaisen työllistäminen (ennen: TE-toimiston työllistäminen)',
    sv: 'Sysselsatt genom arbetskraftsmyndigheten (tidigare TE-byrån)',
    en: 'Placed by the employment authority (formerly TE Office)',
  },
  CONTINUES_IN_SERVICE: {
    fi: 'Jatkaa palvelussa',
    sv: 'Fortsätter i tjänsten',
    en: 'Continues in the service',
  },
  MOVED_TO_HEALTH_AND_SOCIAL: {
    fi: 'Siirtyi soten palveluihin',
    sv: 'Övergick till social- och hälsovårdens tjänster',
    en: 'Moved to health and social services',
  },
  UNKNOWN: {
    fi: 'Ei tietoa',
    sv: 'Ingen uppgift',
    en: 'Not known',
  },
  MOVED_AWAY: {
    fi: 'Muuttanut',
    sv: 'Flyttat',
    en: 'Moved away',
  },
  OTHER_INCOME: {
    fi: 'Siirtyi muu toimeentulo',
    sv: 'Övergick till annan försörjning',
    en: 'Moved to another source of income',
  },
} as const satisfies Record<OutcomeDestination, Worded>;
