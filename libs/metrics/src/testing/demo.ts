import { byArea } from '../domain/facts.js';
import type { FactsByArea, FlowFacts } from '../domain/facts.js';
import type { FlowFigures } from '../domain/figures.js';
import demo from './demo-flow.json' with { type: 'json' };

/** The demo data set as facts: codes and days only. What it must come to is told apart from it. */
export const demoFacts = {
  consulted: demo.consulted,
  direct: demo.direct,
} as unknown as FlowFacts;

export const demoTerm = demo.term;
export const demoAsOf: string = demo.asOf;
export const demoAreas: readonly string[] = demo.areas;
export const demoByArea: FactsByArea = byArea(demo.areas, demoFacts);

/** The figures that the data set itself states for its facts. */
export const golden = demo.golden as unknown as {
  readonly all: FlowFigures;
  readonly byArea: Readonly<Record<string, FlowFigures>>;
};
