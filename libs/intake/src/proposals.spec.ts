import { ServiceKey } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { asksForGoal, asksWhatWasTried, lacksOf } from './proposals.js';

const tried = [{ service: 'työkokeilu' }];

describe('a proposed service', () => {
  it('of social care says in one line what it is to solve', () => {
    const proposal = { proposed: ['SOCIAL_REHABILITATION' as const], servicesTried: [] };
    expect(lacksOf(proposal)).toEqual(['serviceGoal']);
    expect(lacksOf({ ...proposal, serviceGoal: '   ' })).toEqual(['serviceGoal']);
    expect(lacksOf({ ...proposal, serviceGoal: 'Arki kantaa.' })).toEqual([]);
  });

  it('of another kind needs no goal', () => {
    expect(lacksOf({ proposed: ['JOB_COACHING'], servicesTried: [] })).toEqual([]);
    expect(lacksOf({ servicesTried: [] })).toEqual([]);
  });

  it('that is rehabilitative work activity comes after what has been tried', () => {
    const proposal = { proposed: ['REHABILITATIVE_WORK' as const], serviceGoal: 'Arki kantaa.' };
    expect(lacksOf({ ...proposal, servicesTried: [] })).toEqual(['servicesTried']);
    expect(lacksOf({ ...proposal, servicesTried: [{ service: ' ' }] })).toEqual(['servicesTried']);
    expect(lacksOf({ ...proposal, servicesTried: tried })).toEqual([]);
  });

  it('never needs less because another is proposed beside it', () => {
    const keys = fc.subarray([...ServiceKey.options]);
    fc.assert(
      fc.property(keys, keys, (some, more) => {
        const both = [...some, ...more];
        expect(asksForGoal(both)).toBe(asksForGoal(some) || asksForGoal(more));
        expect(asksWhatWasTried(both)).toBe(asksWhatWasTried(some) || asksWhatWasTried(more));
      }),
    );
  });
});
