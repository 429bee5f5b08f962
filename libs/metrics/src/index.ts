export { byArea } from './domain/facts.js';
export type { ConsultedFact, DirectFact, FactsByArea, FlowFacts } from './domain/facts.js';
export type { FlowFigures } from './domain/figures.js';
export { flow } from './domain/flow.js';
export { factsIn, inPeriod, parsePeriod, periodsOf } from './domain/period.js';
export type { NamedPeriod, Period, Term } from './domain/period.js';
export { publishable } from './domain/publishable.js';
export type { PublishedFigures } from './domain/publishable.js';
