import * as fc from 'fast-check';
import { keep } from '../../../lib/kept-places.js';
import { aDraft, found } from '../testing/a-draft.js';
import { acknowledgementsOf, countOpen, type Findings, inTyped } from './places.js';
import { textsOf } from './request.js';

const narrative = 'Asiakas muutti Jämijärvelle. Taimin vuokra on jäljessä.';
const village = found(narrative, 'Jämijärvelle', 'warn');
const name = found(narrative, 'Taimin', 'block');
const guard: Findings = (text) => (text === narrative ? [village, name] : []);

describe('the places of a text', () => {
  it('are open until they have a reason; a name stays whatever is said', () => {
    expect(countOpen(narrative, {}, guard)).toEqual({ blocked: 1, open: 1 });
    const kept = keep(keep({}, narrative, village, 'LARGE_GROUP'), narrative, name, 'NOT_A_NAME');
    expect(countOpen(narrative, kept, guard)).toEqual({ blocked: 1, open: 0 });
  });

  it('are unknown, not absent, before the guard has answered', () => {
    expect(countOpen(narrative, {}, () => null)).toEqual({ blocked: 0, open: 0 });
  });

  it('point at the same words in the text as it is typed, with space around it', () => {
    const space = fc.stringMatching(/^[ \n\t]{0,5}$/);
    fc.assert(
      fc.property(space, space, (before, after) => {
        const typed = before + narrative + after;
        const words = inTyped(typed, [village, name]).map(({ start, end }) =>
          typed.slice(start, end),
        );
        expect(words).toEqual(['Jämijärvelle', 'Taimin']);
      }),
    );
  });
});

describe('the acknowledgements of a case', () => {
  const draft = aDraft({ narrative: `\n  ${narrative}`, clientHope: 'Jämijärvelle takaisin' });
  const both: Findings = (text) =>
    text === 'Jämijärvelle takaisin' ? [found(text, 'Jämijärvelle', 'warn')] : guard(text);

  it('name the place in the text that is sent, and leave out what blocks', () => {
    const kept = keep({}, narrative, village, 'LARGE_GROUP');
    expect(acknowledgementsOf(textsOf(draft), kept, guard)).toEqual([
      { field: 'narrative', start: 15, end: 27, reason: 'LARGE_GROUP' },
    ]);
  });

  it('hold for the same words in every text of the case', () => {
    const kept = keep({}, narrative, village, 'LARGE_GROUP');
    const fields = acknowledgementsOf(textsOf(draft), kept, both).map(({ field }) => field);
    expect(fields).toEqual(['narrative', 'agreement.clientHope']);
  });
});
