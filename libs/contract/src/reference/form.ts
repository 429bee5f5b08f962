import { dailyAffairs } from './form/daily-affairs.js';
import { employment } from './form/employment.js';
import { finances } from './form/finances.js';
import { health } from './form/health.js';
import { housing } from './form/housing.js';
import { serviceAttendance } from './form/service-attendance.js';
import { socialRelations } from './form/social-relations.js';
import type { FormSheet } from './form/form-sheet.js';
import type { Worded } from './worded.js';

/** Every version of the form on which a case may have been filled, the one in force last (FRM-07). */
export const FORM_VERSIONS = ['PSHVA-2025-03-24'] as const;
export type FormVersion = (typeof FORM_VERSIONS)[number];

export type { FormSheet } from './form/form-sheet.js';

/**
 * The form "Sosiaalisen tilanteen tunnistaminen ja puheeksiotto" of the wellbeing services county of
 * Pohjois-Savo (TYM konsultaatiomalli, pilot, 24.3.2025). Levels are ordinal and differ in kind from
 * domain to domain: they are never summed or averaged (FRM-04), and null means "not discussed".
 */
export const FORM = {
  formId: 'social-situation-identification',
  version: 'PSHVA-2025-03-24',
  title: {
    fi: 'Sosiaalisen tilanteen tunnistaminen ja puheeksiotto',
    sv: 'Att identifiera och ta upp den sociala situationen',
    en: 'Identifying and raising the social situation',
  },
  instructions: {
    fi: 'Apukysymykset asiakkaan tilanteen arviointiin. Jos asiakkaan kanssa keskustellessa tunnistatte haasteita usealla osa-alueella samanaikaisesti, palveluiden yhteensovittamisen tarvetta on syytä arvioida. Kysymykset ohjaavat myös kuvaamaan asiakkaan tilannetta vireilletuloihin: yhteydenotto sosiaalihuoltoon (asiakkaan suostumus) tai ilmoitus sosiaalihuollon tarpeesta (ilman asiakkaan suostumusta), SHL 35 §.',
    sv: 'Stödfrågor för bedömning av klientens situation. Om ni i samtalet med klienten känner igen utmaningar inom flera delområden samtidigt finns det skäl att bedöma behovet av samordning av tjänster. Frågorna hjälper också att beskriva klientens situation när ett ärende inleds: kontakt med socialvården (med klientens samtycke) eller anmälan om behov av socialvård (utan klientens samtycke), 35 § i socialvårdslagen.',
    en: "Prompts for assessing the client's situation. If, while talking with the client, you recognise difficulties in several domains at the same time, the need to coordinate services should be assessed. The questions also help to describe the situation when a social-care matter is initiated: contact with social services (with the client's consent) or notification of a need for social care (without consent), Social Welfare Act section 35.",
  },
  /** The words at the two ends of the scale are ours, not the form's. */
  endLabels: {
    none: {
      fi: 'Ei huolta',
      sv: 'Ingen oro',
      en: 'No concern',
    },
    great: {
      fi: 'Suuri huoli',
      sv: 'Stor oro',
      en: 'Great concern',
    },
  },
  /** Advises, never decides; the numbers belong to the employment area (FRM-02). */
  severalDomainsHint: {
    fi: 'Haasteita usealla osa-alueella samanaikaisesti – arvioikaa palvelujen yhteensovittamisen tarvetta.',
    sv: 'Utmaningar inom flera delområden samtidigt – bedöm behovet av samordning av tjänster.',
    en: 'Difficulties in several domains at once – assess the need to coordinate services.',
  },
  /** In the order of the form. */
  sheets: [dailyAffairs, serviceAttendance, housing, employment, finances, health, socialRelations],
} as const satisfies {
  formId: string;
  version: string;
  title: Worded;
  instructions: Worded;
  endLabels: Readonly<Record<'none' | 'great', Worded>>;
  severalDomainsHint: Worded;
  sheets: readonly FormSheet[];
};

/** The form as it read when a case was filled on it: old cases keep their version (FRM-07). */
export const FORMS: Readonly<Record<FormVersion, typeof FORM>> = { [FORM.version]: FORM };
