import {
  aBounce,
  aReply,
  DIALECTS,
  type Dialect,
  type SaidByMail,
  vouchedBy,
} from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { Convening } from '../convening.service.js';
import { InvitationsModule } from '../invitations.module.js';
import { InboundMail } from './inbound.service.js';

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
  authservId: 'mx.south.example',
});
const VOUCHED = vouchedBy('mx.south.example', 'vaino@wsc.example');

let stage: Stage;
let uid: string;
let invitation: string;
beforeAll(async () => {
  stage = await Stage.open('NETWORK', [rooms]);
  const sessionId = await stage.aSession();
  const caseId = await stage.aCase();
  await stage.get(Convening).arrange(stage.convener, sessionId, { revision: 0, caseIds: [caseId] });
  await stage.get(Convening).lock(stage.convener, sessionId, { revision: 1 });
  await stage.sql(`update mails set state = 'sent', attempts = 1, sent_at = now()`);
  await stage.sql(`update invitations set state = 'sent'`);
  const [row] = await stage.sql<{ uid: string; message: string }>(
    `select i.uid, m.message_id as message from invitations i join mails m on m.invitation_id = i.id
     where i.user_id = 'vaino'`,
  );
  uid = row?.uid ?? '';
  invitation = row?.message ?? '';
});
afterAll(() => stage.close());
/** Each message comes to the same invitation, to which nobody has answered yet. */
beforeEach(async () => {
  for (const table of ['answers', 'answer_mails', 'session_declines'])
    await stage.sql(`delete from ${table}`);
  await stage.sql(
    `delete from mails where invitation_id in (select id from invitations where user_id = 'veikko')`,
  );
  await stage.sql(`delete from invitations where user_id = 'veikko'`);
});

const reply =
  (said: Partial<SaidByMail> = {}, dialect?: Dialect) =>
  (): Buffer =>
    aReply({ uid, attendee: 'vaino@wsc.example', headers: VOUCHED, ...said }, dialect);
const declined = (said: Partial<SaidByMail> = {}) => reply({ partstat: 'DECLINED', ...said });
const plain =
  (...headers: string[]) =>
  (): Buffer =>
    Buffer.from(
      [
        ...VOUCHED,
        'From: vaino@wsc.example',
        'To: rukkanen@south.example',
        'Message-ID: <words@client.example>',
        ...headers,
        '',
        'Olen lomalla.',
        '',
      ].join('\r\n'),
    );
const withTwoAttendees: Dialect = {
  lines: ({ uid: own }) => [
    `UID:${own}`,
    'ATTENDEE;PARTSTAT=DECLINED:mailto:vaino@wsc.example',
    'ATTENDEE;PARTSTAT=DECLINED:mailto:tauno@kela.example',
    'SEQUENCE:0',
    'DTSTAMP:20260504T053100Z',
  ],
};

/** What comes, what becomes of it, what stands then, and who is called instead. */
type Line = readonly [message: string, outcome: string, read: () => Buffer];

const DROPPED = 'dropped, nobody told';

const TABLE: readonly Line[] = [
  ...Object.entries(DIALECTS).flatMap(([name, dialect]): Line[] => [
    [`REPLY accepted, ${name}`, 'RECORDED, accepted', reply({}, dialect)],
    [
      `REPLY declined, ${name}`,
      'RECORDED, declined, calls veikko',
      reply({ partstat: 'DECLINED' }, dialect),
    ],
  ]),
  ['REPLY tentative', 'RECORDED, tentative', reply({ partstat: 'TENTATIVE' })],
  ['REPLY delegated', 'RECORDED, delegated', reply({ partstat: 'DELEGATED' })],
  [
    'REPLY that takes an answer back',
    'RECORDED, needs_action',
    reply({ partstat: 'NEEDS-ACTION' }),
  ],
  ['REPLY without DMARC of our server', 'UNVERIFIED, declined ?', declined({ headers: [] })],
  [
    'REPLY whose DMARC failed',
    'UNVERIFIED, declined ?',
    declined({ headers: ['Authentication-Results: mx.south.example; dmarc=fail'] }),
  ],
  [
    'REPLY with somebody’s own Authentication-Results',
    'UNVERIFIED, declined ?',
    declined({ headers: ['Authentication-Results: mx.elsewhere.example; dmarc=pass', ...VOUCHED] }),
  ],
  ['REPLY from another mailbox', 'STRANGER', declined({ from: 'mallory@wsc.example' })],
  ['REPLY of one who is not invited', 'STRANGER', declined({ attendee: 'mallory@wsc.example' })],
  ['REPLY in the name of two', DROPPED, reply({}, withTwoAttendees)],
  ['REPLY to an unknown UID', DROPPED, declined({ uid: 'somebody-elses-meeting@x.example' })],
  ['REPLY with an unknown PARTSTAT', DROPPED, reply({ partstat: 'X-PERHAPS' })],
  [
    'COUNTER (Outlook, Google)',
    'PROPOSAL',
    reply({ method: 'COUNTER', partstat: 'TENTATIVE', proposes: '20260505T093500Z' }),
  ],
  ['COUNTER without a time', 'PROPOSAL', reply({ method: 'COUNTER', partstat: 'TENTATIVE' })],
  ['DECLINECOUNTER', DROPPED, reply({ method: 'DECLINECOUNTER' })],
  ['REFRESH', DROPPED, reply({ method: 'REFRESH' })],
  ['REQUEST that somebody forwards to us', DROPPED, reply({ method: 'REQUEST' })],
  ['CANCEL that somebody forwards to us', DROPPED, reply({ method: 'CANCEL' })],
  ['out of office (RFC 3834)', DROPPED, plain('Auto-Submitted: auto-replied')],
  ['out of office (Exchange)', DROPPED, plain('X-Auto-Response-Suppress: All')],
  ['words without a calendar part', DROPPED, plain()],
  [
    'read receipt (RFC 8098)',
    DROPPED,
    plain('Content-Type: message/disposition-notification; charset=utf-8'),
  ],
  [
    'DSN failed, headers returned',
    'BOUNCED, bounced, calls veikko',
    () => aBounce({ about: invitation }),
  ],
  [
    'DSN failed, message returned',
    'BOUNCED, bounced, calls veikko',
    () => aBounce({ about: invitation, returns: 'message' }),
  ],
  ['DSN delayed', DROPPED, () => aBounce({ about: invitation, action: 'delayed' })],
  ['DSN delivered', DROPPED, () => aBounce({ about: invitation, action: 'delivered' })],
  ['DSN about a message of others', DROPPED, () => aBounce({ about: '<x@elsewhere.example>' })],
];

async function outcome(): Promise<string> {
  const [mail] = await stage.sql<{ outcome: string }>('select outcome from answer_mails');
  const [answer] = await stage.sql<{ answer: string; verified: boolean }>(
    'select answer, verified from answers',
  );
  const called = await stage.sql<{ who: string }>(
    `select i.user_id as who from mails m join invitations i on i.id = m.invitation_id
     where m.state = 'waiting' order by who`,
  );
  const parts = [
    mail?.outcome,
    answer && `${answer.answer}${answer.verified ? '' : ' ?'}`,
    ...called.map(({ who }) => `calls ${who}`),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : DROPPED;
}

/** The table of outcomes: `npm test -- --selectProjects data dialects` prints it line by line. */
describe('what becomes of a message', () => {
  it.each(TABLE)('%s: %s', async (_, expected, message) => {
    await stage.get(InboundMail).read(message());
    expect(await outcome()).toBe(expected);
  });

  it.each(TABLE)('%s, delivered again: still %s', async (_, expected, message) => {
    await stage.get(InboundMail).read(message());
    await stage.get(InboundMail).read(message());
    expect(await outcome()).toBe(expected);
    const mails = await stage.sql('select 1 from answer_mails');
    expect(mails.length).toBeLessThanOrEqual(1);
  });
});
