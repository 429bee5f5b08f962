import { EXITS } from './flow/exits.js';
import { FLOW_QUESTIONS } from './flow/questions.js';
import type { Worded } from './worded.js';

/**
 * The flow that guides clients to TYM (Pohjois-Savon hyvinvointialue, 24.3.2025): a lens, five
 * questions and six exits. Answers suggest an exit; a person always chooses it, and the team may
 * choose any (FLW-01).
 */
export const DECISION_FLOW = {
  flowId: 'tym-client-guidance',
  version: 'PSHVA-2025-03-24',
  lens: {
    fi: 'Millä tavalla yhteensovittamisen tarve näkyy henkilön tilanteessa ja palveluissa?',
    sv: 'På vilket sätt syns behovet av samordning i personens situation och tjänster?',
    en: "In what way does the need for coordination show in the person's situation and services?",
  },
  questions: FLOW_QUESTIONS,
  team: {
    fi: 'Viedään konsultaatiotiimiin',
    sv: 'Förs till konsultationsteamet',
    en: 'Take the case to the consultation team',
  },
  exits: EXITS,
} as const satisfies { lens: Worded; team: Worded } & Record<string, unknown>;
