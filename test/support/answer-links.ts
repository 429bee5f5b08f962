import { partOf } from '@testing/invitations';
import type { House } from './house.js';
import type { Invitation, Mailbox } from './mailbox.js';

/** Where the three links of an invitation lead, in the order in which they stand. */
export const linksIn = ({ raw }: Pick<Invitation, 'raw'>): string[] =>
  (
    partOf(raw, 'text/plain')
      .body.toString()
      .match(/https?:\/\/\S+\/answer\/\S+/g) ?? []
  ).map((link) => new URL(link).pathname);

/** A convener moves her next open session; the invitations that go out. */
export async function aMovedSession(house: House, mailbox: Mailbox): Promise<Invitation[]> {
  const convener = await house.as('kerttu.nayte');
  const { body } = await convener.get('/api/sessions?areaId=SATAKUNTA').expect(200);
  const open = ({ state }: { state: string }) => state === 'open';
  const { id, date, revision } = body.sessions.find(open);
  const change = { revision, date, startLocal: '13:30' };
  const { body: sheet } = await convener.post(`/api/sessions/${id}/move/mails`).send(change);
  await convener.post(`/api/sessions/${id}/move`).send(change).expect(200);
  return mailbox.next(sheet.mails.length);
}
