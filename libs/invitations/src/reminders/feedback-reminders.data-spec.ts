import { randomUUID } from 'node:crypto';
import { MailServer, partOf, readMessage } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { InvitationsModule } from '../invitations.module.js';
import { FeedbackReminders } from './feedback-reminders.service.js';

import.meta.jest.setTimeout(60_000);

const PLANTED = 'punainen vanamo sillan alla';
let server: MailServer;
let stage: Stage;
let reminders: FeedbackReminders;
beforeEach(async () => {
  server = await MailServer.open();
  const publicUrl = 'https://rukkanen.south.example';
  const from = 'rukkanen@south.example';
  stage = await Stage.open('NETWORK', [
    InvitationsModule.forRoot({ smtpUrl: server.url, from, publicUrl }),
  ]);
  reminders = stage.get(FeedbackReminders);
});
afterEach(async () => {
  await stage.close();
  await server.close();
});

/** A decided case whose client is to hear by a day; its id. */
async function decided(dueOn: string): Promise<string> {
  const id = await stage.aCase({ state: 'decided', question: PLANTED });
  await stage.sql(`insert into feedbacks (case_id, area_id, due_on) values ($1, 'SOUTH', $2)`, [
    id,
    dueOn,
  ]);
  return id;
}
const jobs = () =>
  stage.sql<{ data: { areaId: string; reminderId: string } }>(
    `select data from pgboss.job where name = 'feedback.reminder' order by created_on`,
  );
const sendAll = async (last = false) => {
  for (const { data } of await jobs()) await reminders.send(data, { last });
};
const states = () =>
  stage.sql('select state, attempts, error_code from feedback_reminders order by created_at');

describe('a reminder of feedback', () => {
  it('comes three days before the day, and not before', async () => {
    await decided('2026-05-08');
    expect(await reminders.sweep('SOUTH')).toBe(0);
    stage.clock.set('2026-05-05T05:30:00Z');
    expect(await reminders.sweep('SOUTH')).toBe(1);
  });

  it('is one mail a person for all that waits, once, and late ones are not forgotten', async () => {
    await decided('2026-05-06');
    await decided('2026-04-20');
    await decided('2026-06-20');
    expect(await reminders.sweep('SOUTH')).toBe(1);
    stage.clock.set('2026-05-06T05:30:00Z');
    expect(await reminders.sweep('SOUTH')).toBe(0);
    await sendAll();
    await sendAll();
    expect(server.received).toHaveLength(1);
    expect(await states()).toEqual([{ state: 'sent', attempts: 1, error_code: null }]);
  });

  it('says how many and by when, in the language of its reader, and names no case', async () => {
    await stage.sql(`update users set language = 'sv' where id = 'onni'`);
    const id = await decided('2026-05-06');
    const [row] = await stage.sql<{ code_word: string }>('select code_word from cases');
    await reminders.sweep('SOUTH');
    await sendAll();
    const raw = server.received[0] ?? Buffer.of();
    const { headers } = readMessage(raw);
    const text = partOf(raw, 'text/plain').body.toString().replaceAll('\r', '');
    expect(headers.get('to')).toContain('onni@empa.example');
    expect(text).toContain('Inte berättat: 1\nSenast: ons 6.5.2026');
    expect(text).toContain('https://rukkanen.south.example/cases\n');
    for (const secret of [PLANTED, id, row?.code_word ?? 'no code word'])
      expect(raw.toString()).not.toContain(secret);
  });

  it('is not sent when the client has heard meanwhile', async () => {
    const id = await decided('2026-05-06');
    await reminders.sweep('SOUTH');
    await stage.sql(`update feedbacks set done_on = '2026-05-04' where case_id = $1`, [id]);
    await sendAll();
    expect(server.received).toHaveLength(0);
    expect(await states()).toEqual([{ state: 'superseded', attempts: 1, error_code: null }]);
  });

  it('that a mail server puts off goes out later under the same Message-ID; a 5xx is final', async () => {
    await decided('2026-05-06');
    await reminders.sweep('SOUTH');
    server.answer = 451;
    await expect(sendAll()).rejects.toMatchObject({ reply: '451' });
    server.answer = 250;
    await sendAll();
    const [row] = await stage.sql<{ message_id: string }>(
      'select message_id from feedback_reminders',
    );
    expect(readMessage(server.received[0] ?? Buffer.of()).headers.get('message-id')).toBe(
      row?.message_id,
    );

    await decided('2026-05-06');
    await reminders.sweep('SOUTH');
    server.answer = 550;
    await sendAll();
    expect((await states()).at(-1)).toEqual({ state: 'failed', attempts: 1, error_code: '550' });
  });

  it('of somebody who has left is sent to nobody', async () => {
    await decided('2026-05-06');
    await reminders.sweep('SOUTH');
    await stage.sql(`update users set ended_at = now() where id = 'onni'`);
    await reminders.send({ areaId: 'SOUTH', reminderId: randomUUID() });
    await sendAll();
    expect(server.received).toHaveLength(0);
  });
});
