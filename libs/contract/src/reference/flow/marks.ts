import type { NeedsClass, ServicesSubtype, SocialCareContact } from '../../codes.js';
import type { Worded } from '../worded.js';

export const SERVICES_SUBTYPES = {
  HEALTH: {
    fi: 'Terveydenhuollon palvelut',
    sv: 'Hälso- och sjukvårdstjänster',
    en: 'Health services',
  },
  SOCIAL: {
    fi: 'Sosiaalipalvelut',
    sv: 'Socialservice',
    en: 'Social services',
  },
} as const satisfies Record<ServicesSubtype, Worded>;

/** Beside the exit, never part of it: a contact can be made on the way to TYM (SHL 1301/2014 35 §). */
export const SOCIAL_CARE_CONTACTS = {
  NONE: {
    fi: 'Ei yhteydenottoa',
    sv: 'Ingen kontakt',
    en: 'No contact',
  },
  CONTACT_WITH_CONSENT: {
    fi: 'Yhteydenotto sosiaalihuoltoon (asiakkaan suostumuksella)',
    sv: 'Kontakt med socialvården (med klientens samtycke)',
    en: "Contact with social services (with the client's consent)",
  },
  NOTIFICATION_WITHOUT_CONSENT: {
    fi: 'Ilmoitus sosiaalihuollon tarpeesta (ilman asiakkaan suostumusta)',
    sv: 'Anmälan om behov av socialvård (utan klientens samtycke)',
    en: "Notification of a need for social care (without the client's consent)",
  },
} as const satisfies Record<SocialCareContact, Worded>;

/** Shown wherever a notification is chosen: it never waits for a meeting (FLW-09). */
export const NOTIFICATION_GUARD = {
  fi: 'Ilmoitusta ei odoteta seuraavaan kokoukseen. Tee se viipymättä omassa järjestelmässäsi; tähän kirjataan vain, että se on tehty.',
  sv: 'Vänta inte med anmälan till nästa möte. Gör den utan dröjsmål i ditt eget system; här antecknas bara att den är gjord.',
  en: 'Do not wait for the next meeting with a notification. Make it without delay in your own system; only the fact that it was made is marked here.',
} as const satisfies Worded;

export const NEEDS_CLASSES = {
  SOCIAL: {
    fi: 'Sosiaalipalvelujen tarve',
    sv: 'Behov av socialservice',
    en: 'Needs social services',
  },
  HEALTH: {
    fi: 'Terveyspalvelujen tarve',
    sv: 'Behov av hälso- och sjukvård',
    en: 'Needs health services',
  },
  BOTH: {
    fi: 'Sosiaali- ja terveyspalvelujen tarve',
    sv: 'Behov av social- och hälsovård',
    en: 'Needs both social and health services',
  },
  NEITHER: {
    fi: 'Ei hyvinvointialueen palvelujen tarvetta',
    sv: 'Inget behov av välfärdsområdets tjänster',
    en: 'Needs neither',
  },
} as const satisfies Record<NeedsClass, Worded>;
