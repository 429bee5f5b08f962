import type { ActionStep } from '../../agreed-action.js';
import type { ExitCode } from '../../codes.js';
import type { RequiredField } from '../../decision.js';
import type { Worded } from '../worded.js';

/** A step of a customership; a status review follows from a mark and not from the exit. */
type FollowUp = Exclude<ActionStep, 'statusReview'>;

export interface Exit {
  readonly code: ExitCode;
  readonly words: Worded;
  /** What must be recorded before the case can be concluded (FLW-02…06, FLW-13, PRC-14). */
  readonly requires: readonly Exclude<RequiredField, 'withoutReason' | 'writtenView'>[];
  readonly followUpSteps: readonly { readonly key: FollowUp; readonly words: Worded }[];
}

/** Where a consultation ends. RETURNED_FOR_COMPLETION is ours: a team must be able to say "not yet". */
export const EXITS = [
  {
    code: 'TYM_CUSTOMERSHIP',
    words: {
      fi: 'TYM-asiakkuus: hyötyy TYM:istä',
      sv: 'Klient inom TYM: har nytta av TYM',
      en: 'TYM customership: benefits from TYM',
    },
    requires: ['needs', 'responsibleOrganisation', 'responsibleFunction', 'continuityOwner'],
    followUpSteps: [
      {
        key: 'openInTyppi',
        words: {
          fi: 'TYM-asiakkuus avataan TYPPI-järjestelmään',
          sv: 'TYM-klientskapet öppnas i TYPPI-systemet',
          en: 'Customership is opened in the TYPPI system',
        },
      },
      {
        key: 'sendAppointment',
        words: {
          fi: 'Lähetetään asiakkaalle aikavaraus',
          sv: 'En tidsbokning skickas till klienten',
          en: 'An appointment is sent to the client',
        },
      },
      {
        key: 'startAssessment',
        words: {
          fi: 'TYM-asiakkuus alkaa, TYM-lain mukainen palvelutarpeen arviointi',
          sv: 'TYM-klientskapet inleds, bedömning av servicebehovet enligt lagen',
          en: 'Customership starts, service needs assessment under the act',
        },
      },
    ],
  },
  {
    code: 'TYM_NOT_TIMELY',
    words: {
      fi: 'TYM ei ajankohtainen',
      sv: 'TYM inte aktuellt',
      en: 'TYM not timely',
    },
    requires: [
      'grounds',
      'consulted',
      'continuation',
      'responsibleOrganisation',
      'responsibleFunction',
      'continuityOwner',
    ],
    followUpSteps: [],
  },
  {
    code: 'TWO_ORGANISATION_COOPERATION',
    words: {
      fi: 'Kahden organisaation välinen viranomaisyhteistyö tai konsultaatio, ohjaus ja neuvonta',
      sv: 'Myndighetssamarbete eller konsultation mellan två organisationer, handledning och rådgivning',
      en: 'Cooperation or consultation between two authorities, guidance and advice',
    },
    requires: [
      'organisations',
      'responsibleOrganisation',
      'responsibleFunction',
      'continuityOwner',
    ],
    followUpSteps: [],
  },
  {
    code: 'SERVICES_BEFORE_TYM',
    words: {
      fi: 'Muut palvelut ennen TYM:iä',
      sv: 'Andra tjänster före TYM',
      en: 'Other services before TYM',
    },
    requires: [
      'subtype',
      'goal',
      'reviewMonth',
      'responsibleOrganisation',
      'responsibleFunction',
      'continuityOwner',
    ],
    followUpSteps: [],
  },
  {
    code: 'ACTIVATION_CONDITION_SOCIAL_SERVICES',
    words: {
      fi: 'Aktivointiehtoinen sosiaalipalvelut: palvelutarve arjen- ja elämänhallinnan sekä yhteiskuntaosallisuuden tuessa',
      sv: 'Socialservice på aktiveringsvillkor: behov av stöd i vardags- och livshantering samt samhällsdelaktighet',
      en: 'Activation-condition social services: need of support in everyday life management and participation in society',
    },
    requires: ['goal', 'responsibleOrganisation', 'responsibleFunction', 'continuityOwner'],
    followUpSteps: [],
  },
  {
    code: 'RETURNED_FOR_COMPLETION',
    words: {
      fi: 'Palautettu täydennettäväksi',
      sv: 'Återlämnad för komplettering',
      en: 'Returned for completion',
    },
    requires: ['missingInformation'],
    followUpSteps: [],
  },
] as const satisfies readonly Exit[];
