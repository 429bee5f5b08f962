import { property } from '@testing/calendar';
import { aReply, type SaidByMail } from '@testing/invitations';
import supertest from 'supertest';
import { browserOf, freePort, openGround, type Ground } from '../support/house.js';
import { Mailbox, type Invitation } from '../support/mailbox.js';
import { Program } from '../support/program.js';
import {
  databaseLog,
  filesOf,
  leaks,
  mailsAs,
  tablesOf,
  unfolded,
  type Sink,
} from '../support/sinks.js';

const TOKEN = 'a-secret-between-two-mail-systems-0002';
/** A word that is nobody's name and stands nowhere else. */
const PLANTED = 'hattarakuunari';

let ground: Ground;
let api: Program;
let worker: Program;
let mailbox: Mailbox;
let convener: supertest.Agent;
/** Everything that the product answered in this story. */
const answered: Sink[] = [];
beforeAll(async () => {
  // Without MAIL_AUTHSERV_ID nobody vouches for an answer by mail.
  ground = await openGround({ env: { PORT: String(await freePort()), INBOUND_TOKEN: TOKEN } });
  api = await Program.api(ground.env);
  worker = await Program.worker(ground.env);
  mailbox = new Mailbox(api.url);
  convener = await as('kerttu.nayte');
});
afterAll(async () => {
  await Promise.all([api?.kill(), worker?.kill()]);
  await ground?.clear();
});

const as = (persona: string): Promise<supertest.Agent> => browserOf(api.url, persona);

/** Holders of seats in the demonstration with whoever stands in for them. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  'saima.esimerkki': 'sulo.demo',
  'tauno.malli': 'urho.esimerkki',
  'helvi.harjoitus': 'saima.demo',
  'eino.harjoitus': 'vieno.malli',
};
const nameIn = (address: string): string => address.split('@')[0] ?? '';

let sessionId: string;
let invited: Invitation;
let asked: string;

const keep = (name: string, { text: content }: supertest.Response) =>
  answered.push({ name, content });
const answers = async () => {
  const given = await convener.get(`/api/sessions/${sessionId}/answers`).expect(200);
  keep('answers', given);
  return given.body;
};
const rowOf = async (who: string) =>
  (await answers()).people.find(({ personId }: { personId: string }) => personId === who);
const settle = async (what: string, body: object, expected = 200) => {
  const given = await convener
    .post(`/api/sessions/${sessionId}/answers/${what}`)
    .send(body)
    .expect(expected);
  keep(what, given);
  return given.body;
};
let minute = 10;
const says = async (partstat: string, but: Partial<SaidByMail> = {}) => {
  minute += 1;
  const raw = aReply({
    uid: invited.uid,
    attendee: invited.to,
    sequence: invited.sequence,
    partstat,
    comment: `Terveisin ${PLANTED}`,
    messageId: `<${minute}@client.example>`,
    stamp: `20260504T05${minute}00Z`,
    ...but,
  });
  const given = await supertest(api.url)
    .post('/api/inbound/mail')
    .set('Authorization', `Bearer ${TOKEN}`)
    .set('Content-Type', 'message/rfc822')
    .send(raw)
    .expect(204);
  keep('inbound', given);
};
const waits = async (agent = convener) => {
  const given = await agent.get('/api/answers/waiting').expect(200);
  keep('waiting', given);
  return given.body.sessions;
};

// One story, in the order in which it happens.
describe('an answer by mail for which nobody vouches', () => {
  it('waits for the convener, and calls nobody', async () => {
    const { body: list } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
    const { id, date, revision } = list.sessions.find(
      ({ state }: { state: string }) => state === 'open',
    );
    sessionId = id;
    const move = { revision, date, startLocal: '13:30' };
    const { body: sheet } = await convener.post(`/api/sessions/${id}/move/mails`).send(move);
    await convener.post(`/api/sessions/${id}/move`).send(move).expect(200);
    const sent = await mailbox.next(sheet.mails.length);
    const found = sent.find(({ to }) => nameIn(to) in SUBSTITUTES);
    if (!found) throw new Error('nobody with a substitute was invited');
    invited = found;
    asked = nameIn(found.to);
    expect(await waits()).toEqual([]);

    await says('DECLINED');
    expect(await rowOf(asked)).toMatchObject({
      answer: 'needs_action',
      pending: { answer: 'declined' },
      out: false,
    });
    expect(await waits()).toMatchObject([{ sessionId, pending: 1, notices: 0 }]);
  });

  it('is nobody’s to read or settle but the convener’s of the area', async () => {
    const address = `/api/sessions/${sessionId}/answers`;
    const { id } = (await rowOf(asked)).pending;
    const stranger = await as('hilja.esimerkki');
    await stranger.get(address).expect(404);
    await stranger
      .post(`${address}/confirm`)
      .send({ answerIds: [id] })
      .expect(404);
    expect(await waits(stranger)).toEqual([]);
    const member = await as('vaino.kokeilu');
    await member.get(address).expect(403);
    await member.post(`${address}/dismiss`).send({ id, dismissed: true }).expect(403);
  });

  it('is confirmed once: the substitute is called, and the decliner hears nothing', async () => {
    const { id } = (await rowOf(asked)).pending;
    await settle('confirm', { answerIds: [id] });
    const [mail] = await mailbox.next(1);
    expect([nameIn(mail?.to ?? ''), mail?.method]).toEqual([SUBSTITUTES[asked], 'REQUEST']);
    expect(await rowOf(asked)).toMatchObject({
      answer: 'declined',
      out: true,
      standIn: { personId: SUBSTITUTES[asked] },
    });
    const { code } = await settle('confirm', { answerIds: [id] }, 409);
    expect(code).toBe('answer.not_waiting');
    expect(await waits()).toEqual([]);
  });

  it('that takes the decline back calls nobody back until the convener does', async () => {
    await says('ACCEPTED');
    const { pending } = await rowOf(asked);
    await settle('confirm', { answerIds: [pending.id] });
    expect(await rowOf(asked)).toMatchObject({ answer: 'accepted', out: true });
    const { revision } = await answers();
    const { coverage } = await settle('call-back', { personId: asked, revision });
    const [mail] = await mailbox.next(1);
    if (!mail) throw new Error('no mail');
    expect([nameIn(mail.to), mail.method]).toEqual([SUBSTITUTES[asked], 'CANCEL']);
    expect(property(mail.event, 'STATUS')).toBeUndefined();
    expect(coverage).toContainEqual(
      expect.objectContaining({ state: 'COMES', person: expect.objectContaining({ id: asked }) }),
    );
    const again = await settle('call-back', { personId: asked, revision }, 409);
    expect(again.code).toBe('state.changed_meanwhile');
  });

  it('and what others write in that name, is read, noted and changes nothing', async () => {
    await says('DECLINED', { from: `${PLANTED}@elsewhere.example` });
    await says('TENTATIVE', { method: 'COUNTER', proposes: '20300506T093500Z' });
    const { notices } = await answers();
    expect(notices.map(({ kind }: { kind: string }) => kind)).toEqual(['STRANGER', 'PROPOSAL']);
    expect(await rowOf(asked)).toMatchObject({ answer: 'accepted', pending: null, out: false });
    for (const { id } of notices) await settle('dismiss', { id, dismissed: true });
    expect(await answers()).toMatchObject({ notices: [] });
  });
});

describe('what people write in their answers', () => {
  it('stands in no table, mail, file, log or answer', async () => {
    const mails = await mailbox.all();
    expect(mails.length).toBeGreaterThan(2);
    const sinks: Sink[] = [
      ...(await tablesOf(ground.database.ownerUrl)),
      ...mailsAs(mails),
      ...filesOf(ground.dataDir),
      ...(await databaseLog()),
      { name: 'log of the API', content: unfolded(api.said) },
      { name: 'log of the worker', content: unfolded(worker.said) },
      ...answered,
    ];
    expect(answered.length).toBeGreaterThan(15);
    expect(leaks(sinks, PLANTED)).toEqual([]);
    expect(leaks(sinks, asked)).toEqual(expect.arrayContaining(['public.users', 'answers']));
  });
});
