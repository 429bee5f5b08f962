import { SubmitCase } from '@rukkanen/contract';
import * as fc from 'fast-check';
import { aDraft, anyDraft, circumstances, found, nearlyWhole, TODAY } from '../testing/a-draft.js';
import { bodyOf } from './request.js';
import { allTroubles, stepToContinue, type TroubleKey, troublesOf } from './troubles.js';
import { type CaseDraft, EMPTY_ROW } from './draft.js';

const keysOf = (over: Partial<CaseDraft>, around = circumstances()): TroubleKey[] =>
  allTroubles(aDraft(over), around).map(({ key }) => key);

describe('a draft', () => {
  it('lacks something exactly when the contract would refuse it', () => {
    fc.assert(
      fc.property(nearlyWhole, (draft) => {
        const sent = {
          ...bodyOf(draft, { minLevel: 3, adultFrom: 23 }),
          areaId: 'SATAKUNTA',
          acknowledgements: [],
        };
        const lacksNothing = allTroubles(draft, circumstances()).length === 0;
        expect(SubmitCase.safeParse(sent).success).toBe(lacksNothing);
      }),
    );
  });

  it('need not be long: one question, an agreement, seven choices, an age and a few words', () => {
    expect(keysOf({})).toEqual([]);
  });
});

describe('what a draft lacks', () => {
  it.each<[string, Partial<CaseDraft>, TroubleKey]>([
    ['a question that is too short', { question: 'Miksi?    ' }, 'question_short'],
    ['the agreement', { agreed: false }, 'agreed_missing'],
    ['the day of the agreement', { agreedOn: null }, 'agreedOn_missing'],
    ['an agreement that has happened', { agreedOn: '2026-05-05' }, 'agreedOn_future'],
    ['a description', { narrative: ' '.repeat(30) }, 'narrative_short'],
    ['the age', { ageBand: null }, 'ageBand_missing'],
    ['how they talked', { channel: null }, 'channel_missing'],
    ['where the matter came up', { referralSource: null }, 'source_missing'],
    [
      'how a tried service went',
      { tried: [{ ...EMPTY_ROW, key: 'JOB_COACHING' }] },
      'outcome_missing',
    ],
    ['the goal of a social service', { proposed: ['SOCIAL_REHABILITATION'] }, 'goal_missing'],
    [
      'what was tried before rehabilitative work',
      { proposed: ['REHABILITATIVE_WORK'], serviceGoal: 'Arki kantaa.' },
      'tried_missing',
    ],
    ['why it is urgent', { urgency: { reason: '', by: null } }, 'urgency_reason'],
    [
      'the day of a deadline',
      { urgency: { reason: 'STATUTORY_DEADLINE', by: null } },
      'urgency_day',
    ],
    [
      'a day that is ahead',
      { urgency: { reason: 'BENEFIT_ENDS', by: '2026-05-03' } },
      'urgency_past',
    ],
    ['anybody to talk with', { functions: [] }, 'functions_missing'],
    [
      'the service that had a result',
      { tried: [{ ...EMPTY_ROW, result: 'ei' }] },
      'service_missing',
    ],
  ])('is told: %s', (_, over, key) => {
    expect(keysOf(over)).toEqual([key]);
  });

  it('is the area only for those who bring in several', () => {
    const several = circumstances({ areas: ['SATAKUNTA', 'KUOPIO'] });
    expect(keysOf({ areaId: '' })).toEqual([]);
    expect(keysOf({ areaId: '' }, several)).toEqual(['area_missing']);
  });

  it('names each domain that nobody has chosen; "we did not talk about this" is a choice', () => {
    const { health: _, housing: __, ...scores } = aDraft({}).scores;
    const troubles = troublesOf(
      'situation',
      aDraft({ scores: { ...scores, housing: null } }),
      circumstances(),
    );
    expect(troubles.map(({ domain }) => domain)).toEqual(['health']);
  });

  it('includes what the guard found, until it is mended or has a reason', () => {
    const narrative = 'Asiakas asuu Jämijärvellä ja odottaa kuntoutusta.';
    const place = found(narrative, 'Jämijärvellä', 'warn');
    const around = circumstances({ found: (text) => (text === narrative ? [place] : []) });
    expect(keysOf({ narrative }, around)).toEqual(['text_open']);
    const kept = { 'quasi.place:jämijärvellä': 'LARGE_GROUP' } as const;
    expect(keysOf({ narrative, kept }, around)).toEqual([]);
  });

  it('comes once for each control, in reading order', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const fields = allTroubles(draft, circumstances()).map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
      }),
    );
  });
});

describe('going on with a draft', () => {
  it('opens the first step that lacks something, and the last one when nothing does', () => {
    expect(stepToContinue(aDraft({ ageBand: null }), circumstances())).toBe('question');
    expect(stepToContinue(aDraft({ narrative: '' }), circumstances())).toBe('description');
    expect(stepToContinue(aDraft({ scores: {}, narrative: '' }), circumstances())).toBe(
      'situation',
    );
    expect(stepToContinue(aDraft({ agreedOn: TODAY }), circumstances())).toBe('check');
  });
});
