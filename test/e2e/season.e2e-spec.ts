import type { FeedAddress } from '@rukkanen/contract';
import {
  children,
  expand,
  instant,
  instants,
  only,
  property,
  readCalendar,
  text,
  type Component,
} from '@testing/calendar';
import { CalendarClient, readMessage, type Habit, type Part } from '@testing/invitations';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnv } from '../../apps/operator/src/env.js';
import { Backstage } from '../../apps/operator/src/samples/backstage.js';
import { MailSystem } from '../../apps/operator/src/samples/mail-system.js';
import { AREAS, READER, season } from '../../apps/operator/src/samples/season.js';
import { Visitor } from '../../apps/operator/src/samples/visitor.js';
import { openHouse, type House } from '../support/house.js';
import { Mailbox } from '../support/mailbox.js';
import { openWorker, type Worker } from '../support/worker.js';

/** One mail as it went out, taken apart. */
interface Letter {
  readonly raw: Buffer;
  readonly headers: Part['headers'];
  readonly parts: readonly Part[];
  readonly to: string;
  readonly method: string;
  readonly event: Component;
  readonly words: string;
}

const TOKEN = 'a-secret-between-two-mail-systems-0001';

let house: House;
let worker: Worker;
let backstage: Backstage;
let letters: Letter[] = [];
const perStep = new Map<string, Letter[]>();
/** How many mails had left after a step, and what the reader's own feed showed then. */
const told: { step: string; mails: number; feed: string[] }[] = [];

beforeAll(async () => {
  house = await openHouse({
    env: { INBOUND_TOKEN: TOKEN, MAIL_AUTHSERV_ID: 'mx.example' },
  });
  worker = await openWorker(house.env);
  backstage = await Backstage.open(readEnv({ ...house.env, DEMO: 'yes' }));
  const post = new MailSystem(house.url, TOKEN, 'mx.example');
  const feed = await OwnFeed.subscribe(house.url);
  for (const { name, run } of await season(house.url, backstage, post)) {
    await run();
    while ((await backstage.waiting(AREAS)) > 0) await sleep(50);
    const all = (await new Mailbox(house.url).all()).toReversed().map(read);
    perStep.set(name, all.slice(letters.length));
    told.push({ step: name, mails: all.length, feed: await feed.windows() });
    letters = all;
  }
}, 240_000);
afterAll(async () => {
  await backstage.close();
  await worker.close();
  await house.close();
});

/** What the personal feed of the season's reader shows since it began, cancelled meetings left out. */
class OwnFeed {
  private constructor(
    private readonly url: string,
    private readonly before: ReadonlySet<string>,
  ) {}

  static async subscribe(address: string): Promise<OwnFeed> {
    const reader = await Visitor.enter(address, READER);
    const { url } = await reader.ask<FeedAddress>('POST', '/api/calendar/feed', { kind: 'person' });
    const own = address + new URL(url).pathname;
    return new OwnFeed(own, new Set(await new OwnFeed(own, new Set()).windows()));
  }

  async windows(): Promise<string[]> {
    const calendar = readCalendar(await (await fetch(this.url)).text());
    return children(calendar, 'VEVENT')
      .filter((event) => text(event, 'STATUS') === 'CONFIRMED')
      .map((event) =>
        span(instant(event, 'DTSTART').toMillis(), instant(event, 'DTEND').toMillis()),
      )
      .filter((window) => !this.before.has(window))
      .toSorted();
  }
}

const span = (start: number, end: number): string =>
  [start, end].map((at) => new Date(at).toISOString()).join('–');

function read(raw: Buffer): Letter {
  const { headers, parts } = readMessage(raw);
  const streams = parts.filter(({ type }) => type.startsWith('text/calendar'));
  if (streams.length !== 1) throw new Error(`${streams.length} calendars in one mail`);
  const calendar = readCalendar(streams[0]?.body ?? '');
  const [event, ...more] = children(calendar, 'VEVENT');
  if (!event || more.length > 0) throw new Error('not one entry');
  return {
    raw,
    headers,
    parts,
    to: /<([^<>]+)>\s*$/.exec(headers.get('to') ?? '')?.[1] ?? headers.get('to') ?? '',
    method: text(calendar, 'METHOD'),
    event,
    words: parts.find(({ type }) => type.startsWith('text/plain'))?.body.toString() ?? '',
  };
}

const requests = () => letters.filter(({ method }) => method === 'REQUEST');
const cancels = () => letters.filter(({ method }) => method === 'CANCEL');
const step = (name: string): string[] =>
  (perStep.get(name) ?? [])
    .map(({ to, method, event }) => `${method}${part(event)} ${to.split('@')[0]}`)
    .toSorted();
const part = (event: Component): string => (property(event, 'RECURRENCE-ID') ? ' one' : '');
const kindsOf = (name: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const line of step(name)) {
    const kind = line.slice(0, line.lastIndexOf(' '));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
};

describe('every mail of a season', () => {
  it('is there: series, slot windows, moved, cancelled, removed, all called off', () => {
    expect(kindsOf('send the terms')).toEqual({ REQUEST: expect.any(Number) });
    expect(step('send the terms')).toContain('REQUEST kerttu.nayte'); // the convener of a network, alone
    expect(kindsOf('move one')).toEqual({ 'REQUEST one': 5 });
    expect(kindsOf('cancel one')).toEqual({ 'CANCEL one': 5 });
    expect(kindsOf('lock an agenda')).toEqual({ 'REQUEST one': 4, REQUEST: 2 });
    expect(kindsOf('add a late case')).toEqual({ 'REQUEST one': 4, REQUEST: 2 });
    expect(step('remove a guest')).toEqual(['CANCEL one sulo.malli']);
    expect(kindsOf('move one past its neighbour')).toEqual({ 'CANCEL one': 5, REQUEST: 5 });
    expect(step('hand a seat over')).toContain('REQUEST helvi.kokeilu');
    expect(letters.length).toBeGreaterThan(60);
  });

  it('is to one person, from the organiser, and says that a machine wrote it', () => {
    for (const { headers, event, to } of letters) {
      expect(headers.get('to')?.split('@')).toHaveLength(2);
      expect([headers.has('cc'), headers.has('bcc')]).toEqual([false, false]);
      expect(headers.get('auto-submitted')).toBe('auto-generated');
      const organizer = only(event, 'ORGANIZER').value;
      expect(headers.get('from')).toContain(organizer.replace('mailto:', ''));
      expect(only(event, 'ATTENDEE').value).toBe(`mailto:${to}`);
      expect(only(event, 'ATTENDEE').params).toMatchObject({ ROLE: ['REQ-PARTICIPANT'] });
    }
    for (const { event } of requests())
      expect(only(event, 'ATTENDEE').params).toMatchObject({ RSVP: ['TRUE'] });
  });

  it('carries a recorded answer into what does not change its times, and asks again otherwise', () => {
    const answers = requests().map(({ event }) => only(event, 'ATTENDEE').params['PARTSTAT']?.[0]);
    expect(new Set(answers)).toEqual(new Set(['NEEDS-ACTION', 'DECLINED']));
    const declined = requests().filter((_, at) => answers[at] === 'DECLINED');
    expect(declined.map(({ to }) => to)).toEqual(['vaino.demo@wsc-ps.example']);
    expect(declined.map(({ words }) => words).join()).toContain('ennallaan');
  });

  it('has the calendar last in multipart/alternative, and its copy byte by byte', () => {
    for (const { parts, method, raw } of letters) {
      expect(parts.map(({ type }) => type.split(';')[0])).toEqual([
        'text/plain',
        'text/calendar',
        'application/ics',
      ]);
      const [, calendar, copy] = parts;
      expect(calendar?.type).toMatch(/charset=utf-8/i);
      expect(calendar?.type).toContain(`method=${method}`);
      expect(calendar?.headers.get('content-disposition') ?? '').not.toContain('attachment');
      expect(copy?.body.equals(calendar?.body ?? Buffer.of())).toBe(true);
      expect(raw.toString('latin1')).toMatch(/Content-Type: multipart\/alternative/);
    }
  });

  it('names its entry for good, with times, zone and stamps', () => {
    for (const { event } of letters) {
      expect(only(event, 'UID').value).toMatch(/^(series|session)-[0-9a-f-]{36}@rukkanen$/);
      for (const name of ['DTSTART', 'DTEND'])
        expect(only(event, name).params['TZID']).toEqual(['Europe/Helsinki']);
      for (const name of ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'])
        expect(only(event, name).value).toMatch(/^\d{8}T\d{6}Z$/);
      expect(property(event, 'RDATE')).toBeUndefined();
      expect(property(event, 'RRULE')?.value ?? '').not.toContain('BYSETPOS');
    }
  });

  it('counts up: SEQUENCE with every CANCEL and every other time, DTSTAMP never down', () => {
    const last = new Map<string, { sequence: number; stamp: number; when: string }>();
    for (const { to, event, method } of letters) {
      const at = property(event, 'RECURRENCE-ID')?.value ?? '';
      const key = `${to} ${only(event, 'UID').value} ${at}`;
      const before = last.get(key);
      const now = {
        sequence: Number(only(event, 'SEQUENCE').value),
        stamp: instant(event, 'DTSTAMP').toMillis(),
        when: ['DTSTART', 'DTEND', 'RRULE'].map((one) => property(event, one)?.value).join(' '),
      };
      if (before) expect(now.stamp).toBeGreaterThan(before.stamp);
      if (before && (method === 'CANCEL' || now.when !== before.when))
        expect(now.sequence).toBeGreaterThan(before.sequence);
      last.set(key, now);
    }
  });

  it('hits a real occurrence of its series, in the zone of the series', () => {
    const series = new Map<string, Set<number>>();
    for (const { event } of letters) {
      const uid = only(event, 'UID').value;
      if (property(event, 'RRULE')) {
        const held = expand(event).map((at) => at.toMillis());
        expect(held[0]).toBe(instant(event, 'DTSTART').toMillis());
        series.set(uid, new Set([...held, ...(series.get(uid) ?? [])]));
        for (const out of instants(event, 'EXDATE')) expect(held).not.toContain(out.toMillis());
      }
      if (!property(event, 'RECURRENCE-ID')) continue;
      expect(only(event, 'RECURRENCE-ID').params['TZID']).toEqual(['Europe/Helsinki']);
      expect(series.get(uid)).toContain(instant(event, 'RECURRENCE-ID').toMillis());
    }
    expect(series.size).toBeGreaterThan(10);
  });

  it('keeps its hour on the wall over both clock changes', () => {
    const [weekly] = requests().filter(({ event }) => property(event, 'RRULE'));
    const held = weekly ? expand(weekly.event) : [];
    expect(new Set(held.map((at) => at.setZone('Europe/Helsinki').toFormat('HH:mm'))).size).toBe(1);
    const changes = held.filter((at, n) => n > 0 && at.offset !== held[n - 1]?.offset);
    expect(changes.length).toBeGreaterThanOrEqual(2);
  });

  it('says the time in words and shows the way in, unless it takes something back', () => {
    for (const { words, event } of requests()) {
      expect(words).toMatch(/\d{1,2}\.\d{1,2}\.\d{4} kl(?:o|\.) \d{1,2}\.\d{2}–\d{1,2}\.\d{2}/);
      const door = only(event, 'CONFERENCE').value;
      expect(words).toContain(door);
      expect(text(event, 'STATUS')).toBe('CONFIRMED');
    }
    for (const { words, event, raw } of cancels()) {
      expect(words + raw.toString('latin1')).not.toContain('teams.invalid');
      expect(property(event, 'CONFERENCE')).toBeUndefined();
      const status = property(event, 'STATUS')?.value;
      expect(status ?? 'NONE').toBe(
        /on (?:peruttu|siirretty), eikä|är inställ|har flyttats/.test(words) ? 'CANCELLED' : 'NONE',
      );
      if (!status) expect(words).toMatch(/[Kk]utsusi .*on peruttu|har tagits tillbaka/);
    }
  });

  it('goes out under the Message-ID that was stored, each once', async () => {
    const stored = await backstage.messages(AREAS);
    const names = letters.map(({ headers }) => headers.get('message-id') ?? '');
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(stored.has(name)).toBe(true);
  });

  it('tells nothing of any case: what people write has no place in it', () => {
    const secrets = ['hoivavastuu', 'kipu', 'Selkäkipu', 'kuntoutus', 'työnhaulta'];
    for (const { parts, headers } of letters) {
      const said = [...parts.map(({ body }) => body.toString()), [...headers.values()].join('\n')];
      for (const secret of secrets) expect(said.join('\n')).not.toContain(secret);
    }
  });

  it.each<Habit>(['KEEPS', 'DROPS', 'DROPS_OLDER'])(
    'shows, step after step, what the personal feed shows: nothing twice, nothing stale (%s)',
    (habit) => {
      const calendar = new CalendarClient(habit);
      let taken = 0;
      for (const { step: name, mails, feed } of told) {
        const fresh = letters.slice(taken, mails).filter(({ to }) => to.startsWith(`${READER}@`));
        for (const { parts } of fresh) calendar.take(parts[1]?.body ?? '');
        taken = mails;
        const shown = calendar.shown.map(({ start, end }) => span(start, end)).toSorted();
        expect({ name, shown, stale: calendar.stale }).toEqual({ name, shown: feed, stale: 0 });
      }
      expect(told.map(({ feed }) => feed.length > 0)).toEqual(
        told.map(({ step: name }) => name !== 'cancel all'),
      );
    },
  );

  it.each<Habit>(['KEEPS', 'DROPS', 'DROPS_OLDER'])(
    'leaves nothing in the calendars once all is called off (%s)',
    (habit) => {
      const calendars = new Map<string, CalendarClient>();
      for (const { to, parts } of letters) {
        const calendar = calendars.get(to) ?? new CalendarClient(habit);
        calendars.set(to, calendar);
        calendar.take(parts[1]?.body ?? '');
      }
      expect(calendars.size).toBeGreaterThan(10);
      for (const calendar of calendars.values())
        expect([calendar.shown, calendar.stale]).toEqual([[], 0]);
    },
  );
});
