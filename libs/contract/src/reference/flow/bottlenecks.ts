import type { BottleneckReason } from '../../codes.js';
import type { Worded } from '../worded.js';

/** Why a case is stuck. */
export const BOTTLENECK_REASONS = {
  PHYSICIAN_SHORTAGE: {
    fi: 'Lääkäriresurssin puute',
    sv: 'Brist på läkarresurs',
    en: 'Lack of physician time',
  },
  NURSE_QUEUE: {
    fi: 'Terveydenhoitajan aikaa ei saatavilla',
    sv: 'Ingen tid till hälsovårdare',
    en: 'No nurse appointment available',
  },
  SOCIAL_WORKER_QUEUE: {
    fi: 'Sosiaalityön jono',
    sv: 'Kö till socialarbetet',
    en: 'Queue to social work',
  },
  NO_SUITABLE_SERVICE: {
    fi: 'Sopiva palvelu puuttuu',
    sv: 'Lämplig tjänst saknas',
    en: 'No suitable service exists',
  },
  WORK_ABILITY_UNCLEAR: {
    fi: 'Työkyky selvittämättä',
    sv: 'Arbetsförmågan outredd',
    en: 'Work ability not assessed',
  },
  BENEFIT_UNCERTAINTY: {
    fi: 'Etuusasia epäselvä',
    sv: 'Förmånsfrågan oklar',
    en: 'Benefit question unclear',
  },
  CLIENT_NOT_REACHED: {
    fi: 'Asiakasta ei tavoiteta',
    sv: 'Klienten nås inte',
    en: 'Client not reached',
  },
  CONSENT_PENDING: {
    fi: 'Asiakkaan kanssa sopiminen kesken',
    sv: 'Överenskommelsen med klienten pågår',
    en: 'Agreement with the client pending',
  },
  MEMBER_ABSENT: {
    fi: 'Tarvittava asiantuntija poissa, ei sijaista',
    sv: 'Nödvändig sakkunnig borta, ingen ersättare',
    en: 'Needed expert absent, no substitute',
  },
  INTERPRETER: {
    fi: 'Tulkkaus järjestämättä',
    sv: 'Tolkning saknas',
    en: 'No interpreter arranged',
  },
  DISTANCE: {
    fi: 'Pitkä matka tai kulkeminen',
    sv: 'Långt avstånd eller transport',
    en: 'Distance or transport',
  },
} as const satisfies Record<BottleneckReason, Worded>;
