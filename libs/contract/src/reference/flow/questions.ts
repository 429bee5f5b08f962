import type { FlowQuestionId } from '../../decision-marks.js';
import type { ExitCode, FlowAnswer } from '../../codes.js';
import type { Worded } from '../worded.js';

/** Where an answer leads: to another question, to the team, or to an exit with its alternatives. */
export type FlowStep =
  | { readonly next: FlowQuestionId | 'TEAM' }
  | { readonly exit: ExitCode; readonly alternatives: readonly ExitCode[] };

export interface FlowQuestion extends Readonly<Record<FlowAnswer, FlowStep>> {
  readonly id: FlowQuestionId;
  readonly key: string;
  readonly words: Worded;
}

/**
 * The five guiding questions. The words are the model's own; their order and where an answer leads
 * is our reading of it.
 */
export const FLOW_QUESTIONS = [
  {
    id: 'Q1',
    key: 'twoOrganisationsEnough',
    words: {
      fi: 'Riittääkö asiakkaalle kahden organisaation välinen yhteistyö/konsultaatio?',
      sv: 'Räcker det med samarbete/konsultation mellan två organisationer för klienten?',
      en: 'Is cooperation or consultation between two organisations enough for the client?',
    },
    yes: {
      exit: 'TWO_ORGANISATION_COOPERATION',
      alternatives: [],
    },
    no: {
      next: 'Q2',
    },
    unsure: {
      next: 'Q2',
    },
  },
  {
    id: 'Q2',
    key: 'servicesNeededFirst',
    words: {
      fi: 'Tarvitseeko asiakkaasi muita palveluita ennen kuin hän hyötyy TYM:istä?',
      sv: 'Behöver klienten andra tjänster innan hen har nytta av det sektorsövergripande stödet?',
      en: 'Does your client need other services before he or she benefits from TYM?',
    },
    yes: {
      exit: 'SERVICES_BEFORE_TYM',
      alternatives: ['ACTIVATION_CONDITION_SOCIAL_SERVICES'],
    },
    no: {
      next: 'Q3',
    },
    unsure: {
      next: 'Q3',
    },
  },
  {
    id: 'Q3',
    key: 'needsMultisectoralSupport',
    words: {
      fi: 'Tarvitseeko asiakas monialaista tukea ja asiantuntijuutta työllistymisen edellytysten parantamiseen tai työllistymiseen?',
      sv: 'Behöver klienten sektorsövergripande stöd och sakkunskap för att förbättra förutsättningarna för sysselsättning eller för att få arbete?',
      en: 'Does the client need multi-sectoral support and expertise to improve the conditions for employment or to find work?',
    },
    yes: {
      next: 'Q4',
    },
    no: {
      exit: 'TYM_NOT_TIMELY',
      alternatives: ['ACTIVATION_CONDITION_SOCIAL_SERVICES'],
    },
    unsure: {
      next: 'TEAM',
    },
  },
  {
    id: 'Q4',
    key: 'benefitsFromCoordination',
    words: {
      fi: 'Hyötyykö asiakas työvoimaviranomaisen, Kelan ja hyvinvointialueen palveluiden yhteensovittamisesta?',
      sv: 'Har klienten nytta av att arbetskraftsmyndighetens, FPA:s och välfärdsområdets tjänster samordnas?',
      en: 'Does the client benefit from coordinating the services of the employment authority, Kela and the wellbeing services county?',
    },
    yes: {
      next: 'Q5',
    },
    no: {
      exit: 'TYM_NOT_TIMELY',
      alternatives: [],
    },
    unsure: {
      next: 'TEAM',
    },
  },
  {
    id: 'Q5',
    key: 'situationEasesByJointPlanning',
    words: {
      fi: 'Helpottuuko asiakkaan tilanne, jos suunnitellaan TYM:issä yhdessä asiakkaalle tarkoituksenmukaiset palvelut?',
      sv: 'Underlättas klientens situation om ändamålsenliga tjänster planeras tillsammans inom TYM?',
      en: "Does the client's situation ease if suitable services are planned together in TYM?",
    },
    yes: {
      exit: 'TYM_CUSTOMERSHIP',
      alternatives: [],
    },
    no: {
      exit: 'TYM_NOT_TIMELY',
      alternatives: [],
    },
    unsure: {
      next: 'TEAM',
    },
  },
] as const satisfies readonly FlowQuestion[];
