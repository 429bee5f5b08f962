import { aReply, partOf, vouchedBy } from '@testing/invitations';
import type { House } from './house.js';
import type { Invitation, Mailbox } from './mailbox.js';

/** Where the three links of an invitation lead, in the order in which they stand. */
export const linksIn = ({ raw }: Pick<Invitation, 'raw'>): string[] =>
  (
    partOf(raw, 'text/plain')
      .body.toString()
      .match(/https?:\/\/\S+\/answer\/\S+/g) ?? []
  ).map((link) => new URL(link).pathname);

/** A convener moves her next open session, or a later one; the invitations that go out. */
export async function aMovedSession(
  house: House,
  mailbox: Mailbox,
  nth = 0,
): Promise<Invitation[]> {
  const convener = await house.as('kerttu.nayte');
  const { body } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
  const open = ({ state }: { state: string }) => state === 'open';
  const { id, date, revision } = body.sessions.filter(open)[nth];
  const change = { revision, date, startLocal: '13:30' };
  const { body: sheet } = await convener.post(`/api/sessions/${id}/move/mails`).send(change);
  await convener.post(`/api/sessions/${id}/move`).send(change).expect(200);
  return mailbox.next(sheet.mails.length);
}

/** Holders of seats in the demonstration with whoever stands in for them. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  'saima.esimerkki': 'sulo.demo',
  'tauno.malli': 'urho.esimerkki',
  'helvi.harjoitus': 'saima.demo',
  'eino.harjoitus': 'vieno.malli',
};

export const nameIn = ({ to }: Pick<Invitation, 'to'>): string => to.split('@')[0] ?? '';

/** Who is asked when this person declines. */
export const substituteOf = (invitation: Invitation): string | undefined =>
  SUBSTITUTES[nameIn(invitation)];

/** One of those who were invited for whom somebody stands in. */
export function withSubstitute(invited: readonly Invitation[]): Invitation {
  const found = invited.find((one) => substituteOf(one) !== undefined);
  if (!found) throw new Error('nobody with a substitute was invited');
  return found;
}

/** A decline as a calendar program sends it; our own server vouches for it, unless told otherwise. */
export const aDecline = (
  { to, uid, sequence }: Invitation,
  headers?: readonly string[],
  from = to,
): Buffer =>
  aReply({
    uid,
    sequence,
    attendee: to,
    partstat: 'DECLINED',
    headers: headers ?? vouchedBy(AUTHSERV, from),
    from,
  });

export const AUTHSERV = 'mx.example';
