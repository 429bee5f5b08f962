import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Measure } from './measure.js';
import { arrange } from './measures/arrange.js';
import { rosterCoverage } from './measures/coverage.js';
import { feed } from './measures/feed.js';
import { live } from './measures/live.js';
import { guard } from './measures/guard.js';
import { flow } from './measures/flow.js';
import { mail } from './measures/mail.js';
import { start } from './measures/start.js';
import { submit } from './measures/submit.js';
import type { Row } from './row.js';
import { Bench } from './support/bench.js';

/** Every measurement, in the order in which they disturb each other least. */
const MEASURES: readonly Measure[] = [
  guard,
  start,
  flow,
  feed,
  live,
  submit,
  mail,
  rosterCoverage,
  arrange,
];

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'string' } },
});
const chosen = MEASURES.filter(({ name }) => !values.only || name.startsWith(values.only));
if (chosen.length === 0) {
  console.error(`No such measurement. Known: ${MEASURES.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const bench = new Bench(process.env);
const rows: Row[] = [];
try {
  for (const measure of chosen) {
    console.error(`Measuring ${measure.name}…`);
    rows.push(...(await measure.run(bench)));
  }
} finally {
  await bench.stop();
}
print(rows);
if (values.json) writeFileSync(values.json, JSON.stringify(asObject(rows), null, 2) + '\n');

function print(figures: readonly Row[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, value, unit, aim, met, note } of figures)
    console.log(
      `${name.padEnd(width)}  ${String(value).padStart(12)} ${unit.padEnd(6)} ${aim && `aim ${aim}: ${met ? 'met' : 'NOT met'}`}${note ? ` (${note})` : ''}`,
    );
}

/** One flat object by name, for machines. */
function asObject(figures: readonly Row[]): Record<string, Omit<Row, 'name'>> {
  return Object.fromEntries(figures.map(({ name, ...figure }) => [name, figure]));
}
