import { inviteGuest } from '../support/guest.js';
import { freePort, openHouse, signIn, type House } from '../support/house.js';
import { Program } from '../support/program.js';
import { Rows } from '../support/rows.js';
import { Screen } from '../support/screen.js';
import { until } from '../support/until.js';

const NETWORK = 'T-SAT-2026-05-04';
const TEAM = 'T-KUO-2026-05-04';
/** What the requirement allows between the change and the cut. */
const CUT_MS = 2_000;

let house: House;
let second: Program;
let rows: Rows;
const screens: Screen[] = [];
beforeAll(async () => {
  house = await openHouse();
  second = await Program.api({ ...house.env, SMTP_URL: `smtp://127.0.0.1:${await freePort()}` });
  rows = await Rows.open(house.database.ownerUrl);
});
afterAll(async () => {
  for (const screen of screens) screen.close();
  await second.kill();
  await rows.close();
  await house.close();
});

/** Enters by the other process: who changes something and who must notice it share only the database. */
async function enter(persona: string, sessionId: string): Promise<Screen> {
  const screen = await Screen.enter(second.url, await signIn(house.url, persona), sessionId);
  screens.push(screen);
  return screen;
}

const setInvitations = (persona: string, sessionId: string, state: string) =>
  rows.ask(`update invitations set state = $3 where user_id = $1 and session_id = $2`, [
    persona,
    sessionId,
    state,
  ]);

const endSeat = (persona: string, sessionId: string) =>
  rows.ask(
    `update seat_holders h set valid = daterange(lower(h.valid), e.held_on)
     from seats s, sessions e where s.id = h.seat_id and e.team_id = s.team_id
       and e.id = $2 and h.user_id = $1`,
    [persona, sessionId],
  );

/** The next event is refused at once, and the line is cut soon; everybody else goes on. */
async function expectOut(screen: Screen, code: string): Promise<void> {
  expect(await screen.since(0)).toMatchObject({ ok: false, code });
  expect(await screen.isCut(CUT_MS)).toBeLessThan(CUT_MS);
}

const cases = ({ view }: Screen) => view.items.flatMap((item) => item.case?.caseId ?? []);

/** As if nothing had been done with a sign-in for so long. */
const restFor = (persona: string, minutes: number) =>
  rows.ask(
    `update auth_sessions set last_used_at = now() - make_interval(mins => $2) where user_id = $1`,
    [persona, minutes],
  );

const idleMinutes = async (persona: string): Promise<number> => {
  const [row] = await rows.ask<{ idle: number }>(
    `select max(extract(epoch from now() - last_used_at))::float / 60 as idle
     from auth_sessions where user_id = $1`,
    [persona],
  );
  return row?.idle ?? Number.NaN;
};

describe('somebody who sits in the room and says nothing', () => {
  it('stays signed in, while a sign-in that nothing uses ends after half an hour', async () => {
    const silent = await enter('saima.esimerkki', NETWORK);
    const away = await signIn(house.url, 'niilo.harjoitus');
    const asksAway = () => fetch(`${house.url}/api/me`, { headers: { Cookie: away } });
    expect((await asksAway()).status).toBe(200);
    await restFor('saima.esimerkki', 29);
    await restFor('niilo.harjoitus', 31);
    await until(async () => (await idleMinutes('saima.esimerkki')) < 1, 'a sign-in in use', 5_000);
    expect(silent.socket.connected).toBe(true);
    expect((await asksAway()).status).toBe(401);
  });
});

describe('somebody who is in the room while their part changes', () => {
  it('sees no case any more once the invitation is withdrawn, and sees it again when it is back', async () => {
    const nurse = await enter('vaino.kokeilu', NETWORK);
    const { seq } = nurse.view;
    expect(cases(nurse)).toEqual(['C30', 'C32']);
    await setInvitations('vaino.kokeilu', NETWORK, 'cancelled');
    await until(() => cases(nurse).length === 0, 'a view without the cases', CUT_MS);
    expect(
      await nurse.apply({ type: 'flagIdentity', itemId: nurse.view.items[1]?.id ?? '' }),
    ).toEqual(expect.objectContaining({ ok: false, code: 'item.unknown' }));
    await setInvitations('vaino.kokeilu', NETWORK, 'sent');
    await until(() => cases(nurse).length === 2, 'a view with the cases', CUT_MS);
    expect(nurse.view.seq).toBe(seq);
    expect(nurse.view).toEqual((await enter('vaino.kokeilu', NETWORK)).view);
  });

  it('is out when their seat has ended and nothing else calls them', async () => {
    const member = await enter('vaino.demo', TEAM);
    const convener = await enter('hilja.esimerkki', TEAM);
    expect(cases(member)).not.toEqual([]);
    await setInvitations('vaino.demo', TEAM, 'cancelled');
    await endSeat('vaino.demo', TEAM);
    await expectOut(member, 'access.not_found');
    expect(await convener.since(0)).toMatchObject({ ok: true });
    await expect(enter('vaino.demo', TEAM)).rejects.toThrow('access.not_found');
  });

  it('comes in as a guest once invited, sees the own window only, and is out when it is cancelled', async () => {
    await expect(enter('tellervo.nayte', NETWORK)).rejects.toThrow('access.not_found');
    await inviteGuest(rows, 'tellervo.nayte', NETWORK);
    const guest = await enter('tellervo.nayte', NETWORK);
    expect(cases(guest)).toEqual(['C30', 'C32']);
    await setInvitations('tellervo.nayte', NETWORK, 'cancelled');
    await expectOut(guest, 'access.not_found');
  });

  it('is out when the role is gone, or when they have signed out elsewhere', async () => {
    const member = await enter('helvi.harjoitus', NETWORK);
    await rows.ask(`delete from user_grants where user_id = 'helvi.harjoitus'`);
    await expectOut(member, 'access.forbidden');
    const cookie = await signIn(house.url, 'elli.nayte');
    const vice = await Screen.enter(second.url, cookie, NETWORK);
    screens.push(vice);
    await fetch(`${house.url}/api/auth/sign-out`, { method: 'POST', headers: { Cookie: cookie } });
    await expectOut(vice, 'access.not_signed_in');
  });
});
