import { quorumOf } from './quorum.js';

describe('a quorum', () => {
  const rules = [
    { function: 'NURSE', strength: 'soft' },
    { function: 'CONVENER', strength: 'hard' },
  ] as const;

  it('names what is missing, by what that means', () => {
    expect(quorumOf(rules, [])).toEqual({ soft: ['NURSE'], hard: ['CONVENER'] });
    expect(quorumOf(rules, ['CONVENER', 'NURSE'])).toEqual({ soft: [], hard: [] });
    expect(quorumOf([], [])).toEqual({ soft: [], hard: [] });
  });
});
