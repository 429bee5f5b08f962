import { ResubmitCase } from '@rukkanen/contract';
import { aDraft } from '../testing/a-draft.js';
import { markOf } from './attempt.js';
import { EMPTY_ROW } from './draft.js';
import { askedOf, bodyOf, textsOf, urgencyOf, wholeOf } from './request.js';

const tried = [
  { ...EMPTY_ROW, service: ' työkokeilu ', result: '' },
  { ...EMPTY_ROW, service: '  ', result: ' ' },
  { ...EMPTY_ROW, service: 'työpaja', result: ' keskeytyi ' },
];

describe('the request of a draft', () => {
  it('is what the contract asks for', () => {
    const body = bodyOf(aDraft({ tried }), { minLevel: 3, adultFrom: 23 });
    expect(ResubmitCase.safeParse({ ...body, acknowledgements: [] }).error).toBeUndefined();
  });

  it('leaves empty rows and empty answers out', () => {
    const body = bodyOf(aDraft({ tried, clientHope: '  ' }), { minLevel: 3, adultFrom: 23 });
    expect(body?.servicesTried).toEqual([
      { service: 'työkokeilu' },
      { service: 'työpaja', result: 'keskeytyi' },
    ]);
    expect(body?.agreement).toEqual({ agreedOn: '2026-05-04', channel: 'PHONE' });
  });

  it('calls a service of the catalogue by its own name, whatever was written before', () => {
    const listed = { ...EMPTY_ROW, service: 'jotakin', key: 'JOB_COACHING', outcome: 'ONGOING' };
    const body = bodyOf(aDraft({ tried: [listed as typeof EMPTY_ROW] }), {
      minLevel: 3,
      adultFrom: 23,
    });
    expect(body?.servicesTried).toEqual([
      { service: 'Työhönvalmennus', key: 'JOB_COACHING', outcome: 'ONGOING' },
    ]);
  });

  it('tells a goal only of a service that asks for one, and urgency only with its reason', () => {
    const bounds = { minLevel: 3, adultFrom: 23 };
    const serviceGoal = ' Arki kantaa. ';
    const social = aDraft({ serviceGoal, proposed: ['SOCIAL_REHABILITATION'] });
    expect(bodyOf(social, bounds)?.serviceGoal).toBe('Arki kantaa.');
    const other = aDraft({ serviceGoal, proposed: ['JOB_COACHING'] });
    expect(bodyOf(other, bounds)).not.toHaveProperty('serviceGoal');
    expect(urgencyOf({ urgency: { reason: '', by: null } })).toBeNull();
    const urgency = { reason: 'BENEFIT_ENDS', by: null } as const;
    expect(urgencyOf({ urgency })).toEqual(urgency);
  });

  it('asks the team, or the one function that was chosen, by the usual time of the area', () => {
    expect(askedOf(aDraft())).toBeNull();
    expect(askedOf(aDraft({ asked: 'NURSE' }))).toEqual({ function: 'NURSE' });
  });

  it('is another one when somebody else is asked, or when it has become urgent', () => {
    const urgency = { reason: 'BENEFIT_ENDS', by: null } as const;
    const marks = [aDraft(), aDraft({ asked: 'NURSE' }), aDraft({ urgency })].flatMap((draft) => {
      const body = bodyOf(draft, { minLevel: 3, adultFrom: 23 });
      return body ? [markOf(wholeOf(body, draft))] : [];
    });
    expect(new Set(marks).size).toBe(3);
  });

  it('names the place of meeting only when it was said', () => {
    expect(bodyOf(aDraft(), { minLevel: 3, adultFrom: 23 })).not.toHaveProperty('placeId');
    expect(bodyOf(aDraft({ placeId: 'SATP-JÄMIJ' }), { minLevel: 3, adultFrom: 23 })?.placeId).toBe(
      'SATP-JÄMIJ',
    );
  });

  it('sends the suggestion until the bringer has chosen', () => {
    expect(
      bodyOf(aDraft({ tags: ['BENEFITS'] }), { minLevel: 3, adultFrom: 23 })?.functions,
    ).toContain('KELA_EXPERT');
  });

  it.each([
    ['agreement', { agreed: false }],
    ['day of agreement', { agreedOn: null }],
    ['age', { ageBand: null }],
  ])('does not exist without the %s', (_, missing) => {
    expect(bodyOf(aDraft(missing), { minLevel: 3, adultFrom: 23 })).toBeNull();
  });
});

describe('the texts of a draft', () => {
  it('carry the names under which the server looks at them, and stand trimmed', () => {
    const draft = aDraft({ question: ' Kuka auttaa tässä? ', clientHope: 'Töihin', tried });
    expect(textsOf(draft)).toEqual([
      { field: 'question', text: 'Kuka auttaa tässä?' },
      { field: 'narrative', text: draft.narrative },
      { field: 'agreement.clientHope', text: 'Töihin' },
      { field: 'serviceGoal', text: '' },
      { field: 'servicesTried.0.service', text: 'työkokeilu' },
      { field: 'servicesTried.0.result', text: '' },
      { field: 'servicesTried.1.service', text: 'työpaja' },
      { field: 'servicesTried.1.result', text: 'keskeytyi' },
    ]);
  });
});
