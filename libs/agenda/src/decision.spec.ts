import type { DecisionDraft, LiveCommand } from '@rukkanen/contract';
import { refusal } from '@testing/kernel';
import { replay } from './index.js';
import {
  aDraft,
  anAgenda,
  bringerOf,
  byConvener,
  convener,
  played,
  type Asked,
} from './testing/index.js';

const facts = anAgenda();
const decide = (but: Partial<DecisionDraft> = {}): LiveCommand => ({
  type: 'decide',
  itemId: 'a',
  decision: aDraft('TYM_NOT_TIMELY', but),
});
const opened = byConvener({ type: 'startSession' }, { type: 'startItem', itemId: 'a' });
const decisionAfter = (asked: readonly Asked[]) =>
  replay(facts, played(facts, asked)).items.find(({ id }) => id === 'a')?.decision;

describe('a decision', () => {
  it('keeps as codes what it rests on and who holds another view', () => {
    const marks = {
      restsOn: ['Q3', 'Q4'],
      dissent: ['SOCIAL_WORKER'],
    } satisfies Partial<DecisionDraft>;
    expect(decisionAfter([...opened, [decide(marks), convener]])?.codes).toMatchObject(marks);
  });

  it('asks for an owner and a day when a jobseeker status is to be looked at again', () => {
    const flags: DecisionDraft['flags'] = ['JOBSEEKER_STATUS_REVIEW'];
    expect(() => played(facts, [...opened, [decide({ flags }), convener]])).toThrow(
      refusal('decision.incomplete', { missing: ['statusReview'] }),
    );
    const statusReview = { function: 'EMPLOYMENT_EXPERT', on: '2026-06-01' } as const;
    const decision = decisionAfter([...opened, [decide({ flags, statusReview }), convener]]);
    expect(decision?.codes.statusReview).toEqual(statusReview);
  });

  it('that is confirmed is superseded only for a reason, and stays in the log', () => {
    const confirmed: Asked[] = [
      ...opened,
      [decide(), convener],
      [{ type: 'confirmDecision', itemId: 'a' }, bringerOf('a')],
    ];
    const first = decisionAfter(confirmed);
    expect(() => played(facts, [...confirmed, [decide(), convener]])).toThrow(
      refusal('decision.supersede_reason_missing'),
    );
    const again = decide({ supersedeReason: 'NEW_INFORMATION' });
    const second = decisionAfter([...confirmed, [again, convener]]);
    expect(second).toMatchObject({ supersedes: first?.decisionId });
    expect(JSON.stringify(played(facts, [...confirmed, [again, convener]]))).toContain(
      `"decisionId":"${first?.decisionId}"`,
    );
  });
});
