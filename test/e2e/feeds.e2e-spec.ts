import { gunzipSync } from 'node:zlib';
import { children, instant, only, property, readCalendar } from '@testing/calendar';
import type { FeedKind } from '@rukkanen/contract';
import ICAL from 'ical.js';
import { fetchBare as bare } from '../support/bare.js';
import { openHouse, type House } from '../support/house.js';
import { Rows } from '../support/rows.js';

let house: House;
let rows: Rows;
beforeAll(async () => {
  house = await openHouse();
  rows = await Rows.open(house.env['OWNER_DATABASE_URL'] ?? '');
  await rows.ask(`update sessions set place_id = 'SAT-PORI' where area_id = 'SATAKUNTA'`);
});
afterAll(async () => {
  await rows.close();
  await house.close();
});

const fetchBare = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  bare(house, path, headers, method);

const KINDS: readonly (readonly [FeedKind, string | undefined])[] = [
  ['person', undefined],
  ['team', 'T-SAT'],
  ['area', 'SATAKUNTA'],
  ['place', 'SAT-PORI'],
];

/** The address of a feed of the convener, as the page shows it once. */
async function address(kind: FeedKind, subjectId?: string): Promise<string> {
  const convener = await house.as('kerttu.nayte');
  const { body } = await convener.post('/api/calendar/feed').send({ kind, subjectId }).expect(201);
  return new URL(body.url).pathname;
}

const words = async () => ({
  rows: await rows.ask<{ code_word: string }>('select code_word from cases'),
});

/** UIDs, starts and ends as ical.js reads them, which knows nothing of this house. */
function secondReader(stream: string) {
  const calendar = new ICAL.Component(ICAL.parse(stream) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const seen = calendar.getAllSubcomponents('vevent').map((one) => {
    const { uid, startDate, endDate } = new ICAL.Event(one);
    return { uid, start: startDate.toJSDate().getTime(), end: endDate.toJSDate().getTime() };
  });
  ICAL.TimezoneService.reset();
  return seen;
}

describe.each(KINDS)('a calendar program that subscribes to a feed (%s)', (kind, subjectId) => {
  let path = '';
  beforeAll(async () => {
    path = await address(kind, subjectId);
  });

  it('gets a calendar that nobody else may keep', async () => {
    const { status, headers, body } = await fetchBare(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(headers['set-cookie']).toBeUndefined();
    const calendar = readCalendar(body);
    expect(only(calendar, 'X-WR-CALNAME').value).toBe(only(calendar, 'NAME').value);
    expect(only(calendar, 'REFRESH-INTERVAL').value).toBe('PT1H');
    expect(only(calendar, 'X-PUBLISHED-TTL').value).toBe('PT1H');
    expect(property(calendar, 'METHOD')).toBeUndefined();
    const events = children(calendar, 'VEVENT');
    expect(events.length).toBeGreaterThan(1);
    expect(new Set(events.map((event) => only(event, 'UID').value)).size).toBe(events.length);
  });

  it('hears that nothing changed, by tag in every form and by date', async () => {
    const { headers, body } = await fetchBare(path);
    expect((await fetchBare(path)).body.equals(body)).toBe(true);
    const tag = String(headers['etag']);
    const date = String(headers['last-modified']);
    for (const known of [tag, tag.replace('W/', ''), `"x", ${tag}`, '*']) {
      const again = await fetchBare(path, { 'if-none-match': known });
      expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag]);
    }
    expect((await fetchBare(path, { 'if-modified-since': date })).status).toBe(304);
    const wins = { 'if-none-match': '"other"', 'if-modified-since': date };
    expect((await fetchBare(path, wins)).status).toBe(200);
    const long = { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' };
    expect((await fetchBare(path, long)).status).toBe(200);
  });

  it('may ask for the head alone, or zipped', async () => {
    const whole = await fetchBare(path);
    const head = await fetchBare(path, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    const zipped = await fetchBare(path, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body).equals(whole.body)).toBe(true);
  });

  it('may ask forty times in a few seconds', async () => {
    const asked = Array.from({ length: 40 }, () => fetchBare(path));
    const seen = (await Promise.all(asked)).map(({ status }) => status);
    expect(new Set(seen)).toEqual(new Set([200]));
  });

  it('reads nothing of people or cases, and a way in only where one may go in', async () => {
    const body = (await fetchBare(path)).body.toString().replaceAll('\r\n ', '');
    expect(body).not.toMatch(/ATTENDEE|ORGANIZER|CONTACT|mailto:|@(?!rukkanen\b)/i);
    const { rows } = await words();
    for (const { code_word: word } of rows) expect(body).not.toContain(word);
    expect(/CONFERENCE|teams\.invalid/.test(body)).toBe(kind === 'person' || kind === 'team');
  });

  it('sees the instants that another reader of calendars sees', async () => {
    const { body } = await fetchBare(path);
    const own = children(readCalendar(body), 'VEVENT').map((event) => ({
      uid: only(event, 'UID').value,
      start: instant(event, 'DTSTART').toMillis(),
      end: instant(event, 'DTEND').toMillis(),
    }));
    expect(secondReader(body.toString())).toEqual(own);
    const winter = own.filter(({ start }) => new Date(start).getMonth() < 2).length;
    expect([winter > 0, winter < own.length]).toEqual([true, true]);
  });

  it('cannot tell one wrong address from another', async () => {
    const next = await address(kind, subjectId);
    const wrong = [
      path,
      '/feeds/x.ics',
      `${next}x`,
      `${next}/`,
      `${next}/x`,
      next.toUpperCase().replace('/FEEDS/', '/feeds/'),
      next.replace('.ics', ''),
      next.replace('.ics', '%00.ics'),
      '/feeds/%E0%A4%A.ics',
      '/feeds/',
    ];
    const answers = await Promise.all(wrong.map((address) => fetchBare(address)));
    const seen = answers.map(({ status, headers, body: said }) => {
      const { date: _date, 'content-security-policy': _nonce, ...rest } = headers;
      const { instance: _instance, ...problem } = JSON.parse(said.toString()) as {
        instance: string;
      };
      return JSON.stringify({ status, rest, problem });
    });
    expect(new Set(seen).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await fetchBare(next)).status).toBe(200);
  });
});

describe('the addresses of feeds', () => {
  it('are let in by robots.txt, for calendar fetchers heed it', async () => {
    const { status, body } = await fetchBare('/robots.txt');
    expect([status, body.toString()]).toEqual([200, expect.stringContaining('Allow: /feeds/')]);
  });

  it('are seen and stopped by who looks after the team, without their secret', async () => {
    const member = await house.as('vilja.kokeilu');
    const feed = { kind: 'team', subjectId: 'T-SAT' };
    const { body: made } = await member.post('/api/calendar/feed').send(feed).expect(201);
    const path = new URL(made.url).pathname;
    expect((await fetchBare(path)).status).toBe(200);
    const convener = await house.as('kerttu.nayte');
    const { body: list } = await convener.get('/api/calendar/feeds').expect(200);
    const [theirs] = list.others;
    expect(theirs).toMatchObject({ ...feed, holder: 'Vilja Kokeilu' });
    expect(JSON.stringify(list)).not.toContain(path.slice(7, 20));
    const foreign = await house.as('hilja.esimerkki');
    await foreign.delete(`/api/calendar/feeds/${theirs.id}`).expect(404);
    await convener.delete(`/api/calendar/feeds/${theirs.id}`).expect(204);
    expect((await fetchBare(path)).status).toBe(404);
  });

  it('cannot be made for what one may not read', async () => {
    const member = await house.as('vilja.kokeilu');
    for (const [kind, subjectId] of [
      ['team', 'T-KUO'],
      ['area', 'KUOPIO'],
      ['place', 'NOWHERE'],
    ])
      await member.post('/api/calendar/feed').send({ kind, subjectId }).expect(404);
    await member.post('/api/calendar/feed').send({ kind: 'team' }).expect(400);
    await member.post('/api/calendar/feed').send({ subjectId: 'T-SAT' }).expect(400);
  });
});

describe('a session that is moved', () => {
  it('is once in every feed, at its new time, before the next fetch', async () => {
    const convener = await house.as('kerttu.nayte');
    const paths = await Promise.all(KINDS.map((kind) => address(...kind)));
    const id = 'T-SAT-2026-05-11';
    const { body: before } = await convener.get(`/api/sessions/${id}`).expect(200);
    const uid = await rows.ask<{ uid: string }>(
      `select 'meeting-' || calendar_uid || '@rukkanen' as uid from sessions where id = $1`,
      [id],
    );
    const eventIn = async (path: string) =>
      children(readCalendar((await fetchBare(path)).body), 'VEVENT').filter(
        (event) => only(event, 'UID').value === uid[0]?.uid,
      );
    for (const path of paths.slice(1)) expect(await eventIn(path)).toHaveLength(1);
    const to = { revision: before.revision, date: '2030-01-14', startLocal: '09:00' };
    await convener.post(`/api/sessions/${id}/move`).send(to).expect(200);
    await new Promise((resolve) => setTimeout(resolve, 200));
    for (const path of paths.slice(1)) {
      const [event, ...more] = await eventIn(path);
      expect(more).toEqual([]);
      expect(event && instant(event, 'DTSTART').toISO()).toBe('2030-01-14T09:00:00.000+02:00');
      expect(event && only(event, 'SEQUENCE').value).toBe('1');
    }
  });
});
