export { contactText, type ContactFacts } from './contact-text.js';
export { dangersIn, dutyToAct, type Danger } from './duty-to-act.js';
export { asksForGoal, asksWhatWasTried, lacksOf, type ProposalLack } from './proposals.js';
export { highDomains, severalDomains } from './several-domains.js';
