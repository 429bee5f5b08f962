import { ResubmitCase } from '@rukkanen/contract';
import { errorOf } from '../../../lib/api-error.js';
import { EMPTY_ROW } from './draft.js';
import { controlOf, refusedPlaces } from './refused.js';

const row = (service: string, result: string) => ({ ...EMPTY_ROW, service, result });
const tried = [row('työkokeilu', ''), row('', ''), row('työpaja', 'keskeytyi')];
const refusal = (status: number, code: string, details: Record<string, unknown>) =>
  errorOf(status, { code, details }, null);

describe('a refusal of the server', () => {
  it('leads to each control where something identifies somebody, once', () => {
    const error = refusal(422, 'case.identifies_person', {
      findings: [{ field: 'narrative' }, { field: 'agreement.clientHope' }, { field: 'narrative' }],
    });
    expect(refusedPlaces(error, tried)).toEqual([
      { step: 'description', field: 'narrative', key: 'text_blocked' },
      { step: 'question', field: 'clientHope', key: 'text_blocked' },
    ]);
  });

  it('counts rows as they were sent, without the empty ones', () => {
    const error = refusal(422, 'case.acknowledgement_missing', {
      findings: [{ field: 'servicesTried.1.result' }],
    });
    expect(refusedPlaces(error, tried)).toEqual([
      { step: 'description', field: 'result-2', key: 'text_open' },
    ]);
  });

  it('about the agreement leads to its day', () => {
    const [place] = refusedPlaces(refusal(422, 'case.not_agreed', {}), tried);
    expect(place).toEqual({ step: 'question', field: 'agreedOn', key: 'agreedOn_future' });
  });

  it('of the shape leads to the field, and to one domain of the form', () => {
    const error = refusal(400, 'request.invalid', {
      issues: [{ path: 'tags.3' }, { path: 'scores.health' }],
    });
    expect(refusedPlaces(error, tried).map(({ field }) => field)).toEqual([
      'tags',
      'domain-health',
    ]);
  });

  it.each([
    ['another code', refusal(409, 'case.wrong_state', { state: 'queued' })],
    ['details that we do not know', refusal(422, 'case.identifies_person', { findings: 'many' })],
    ['no details', refusal(400, 'request.invalid', {})],
  ])('with %s leads nowhere, so that it is told as it is', (_, error) => {
    expect(refusedPlaces(error, tried)).toEqual([]);
  });
});

describe('every part of the request', () => {
  const parts = Object.keys(ResubmitCase.shape).filter(
    (name) => name !== 'acknowledgements' && name !== 'interpreter',
  );

  it.each(parts)('%s has a control', (name) => {
    expect(controlOf(name, tried)).not.toBeNull();
  });
});
