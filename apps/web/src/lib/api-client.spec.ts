import { jest } from '@jest/globals';
import { call } from './api-client.js';
import { ApiError, OfflineError } from './api-error.js';
import { connection } from './connection.js';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(body === null ? null : JSON.stringify(body), { status, headers });

const given = (reply: Response | Error) => {
  const asked = jest.fn<typeof fetch>();
  if (reply instanceof Error) asked.mockRejectedValue(reply);
  else asked.mockResolvedValue(reply);
  globalThis.fetch = asked;
  return asked;
};

const problem = {
  type: 'about:blank',
  title: 'Conflict',
  status: 409,
  code: 'state.changed_meanwhile',
  instance: 'urn:rukkanen:R4-7K2M',
  details: { itemId: 'C11' },
};

const usual = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = usual;
  connection.restored();
});

describe('a request to the server', () => {
  it('goes to the address of the contract, with its path and query filled', async () => {
    const asked = given(answer(200, []));
    await call('queue', { query: { areaId: 'SATAKUNTA' } });
    expect(asked.mock.calls[0]?.[0]).toBe('/api/queue?areaId=SATAKUNTA');

    given(answer(200, {}));
    await call('readCase', { params: { id: 'a/b' } });
    expect((globalThis.fetch as typeof asked).mock.calls[0]?.[0]).toBe('/api/cases/a%2Fb');
  });

  it('sends JSON only when there is something to send', async () => {
    const asked = given(answer(200, { now: '2026-05-04T05:30:00Z' }));
    await call('stepClock', { body: { to: 'next_day' } });
    const sent = asked.mock.calls[0]?.[1];
    expect(sent).toMatchObject({ method: 'POST', body: '{"to":"next_day"}' });
    expect(sent?.headers).toMatchObject({ 'content-type': 'application/json' });

    const read = given(answer(200, []));
    await call('myCases');
    expect(read.mock.calls[0]?.[1]?.headers).not.toHaveProperty('content-type');
  });

  it('that succeeds without content gives null', async () => {
    given(answer(204, null));
    await expect(call('signOut')).resolves.toBeNull();
  });

  it('that is refused tells the code, the places and a short reference', async () => {
    given(answer(409, problem));
    const error = await call('myCases').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 409,
      code: 'state.changed_meanwhile',
      reference: 'R4-7K2M',
      details: { itemId: 'C11' },
    });
  });

  it('that is refused for trying too often tells how long to wait', async () => {
    given(answer(429, { ...problem, code: 'request.too_many' }, { 'retry-after': '120' }));
    await expect(call('requestSignInCode', { body: { email: 'a@b.fi' } })).rejects.toMatchObject({
      code: 'request.too_many',
      retryAfter: 120,
    });
  });

  it('that a proxy answers in its own words still has a code', async () => {
    given(new Response('<html>Bad gateway</html>', { status: 502 }));
    await expect(call('myCases')).rejects.toMatchObject({ code: 'service.unavailable' });
  });

  it('with a code of a newer server counts by its status', async () => {
    given(answer(422, { ...problem, code: 'case.too_blue' }));
    await expect(call('myCases')).rejects.toMatchObject({ code: 'internal', status: 422 });
  });

  it('that never arrives says so, and the page knows that the way is lost', async () => {
    given(new TypeError('Failed to fetch'));
    await expect(call('myCases')).rejects.toBeInstanceOf(OfflineError);
    expect(connection.isLost()).toBe(true);

    given(answer(200, []));
    await call('myCases');
    expect(connection.isLost()).toBe(false);
  });
});
