import { Answering, Asking, Cases, Submissions } from '@rukkanen/cases';
import { ENDPOINTS, type SubmitCase } from '@rukkanen/contract';
import { anActor } from '@testing/identity';
import { MailServer, partOf, readable, readMessage } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import { InvitationsModule } from '../invitations.module.js';
import { DirectMails } from './direct-mails.service.js';

import.meta.jest.setTimeout(60_000);

const PLANTED = 'punainen vanamo sillan alla';
const onni = anActor({ userId: 'onni', role: 'BRINGER', areas: ['SOUTH'] });
const vaino = anActor({ userId: 'vaino', role: 'STANDING_MEMBER', areas: ['SOUTH'] });
const example = ENDPOINTS.submitCase.body.meta()?.['examples'] as [SubmitCase];
let server: MailServer;
let stage: Stage;
let mails: DirectMails;
beforeEach(async () => {
  server = await MailServer.open();
  const publicUrl = 'https://rukkanen.south.example';
  const from = 'rukkanen@south.example';
  stage = await Stage.open('ANONYMOUS_TEAM', [
    InvitationsModule.forRoot({ smtpUrl: server.url, from, publicUrl }),
  ]);
  mails = stage.get(DirectMails);
});
afterEach(async () => {
  await stage.close();
  await server.close();
});

const ask = async () =>
  stage.get(Submissions).submit(onni, {
    ...example[0],
    areaId: 'SOUTH',
    agreement: { ...example[0].agreement, agreedOn: '2026-05-04' },
    question: `Mistä aloitetaan, ${PLANTED}?`,
    asked: { function: 'NURSE' },
  });
const answer = async (id: string) =>
  stage.get(Answering).answer(vaino, id, {
    revision: (await stage.get(Cases).read(vaino, id)).direct?.revision ?? 0,
    verdict: 'ANSWER',
    answer: `Kannattaa aloittaa terveysasemalta, ${PLANTED}.`,
    acknowledgements: [],
  });
const sendAll = async () => {
  const jobs = await stage.sql<{ data: { areaId: string; mailId: string } }>(
    `select data from pgboss.job where name = 'direct.mail' order by created_on`,
  );
  for (const { data } of jobs) await mails.send(data);
};
/** What has come since the last look: to whom, and about what. */
const news = async () => {
  await mails.sweep('SOUTH');
  await sendAll();
  return server.received
    .splice(0)
    .map((raw) => readMessage(raw).headers)
    .map(
      (headers) =>
        `${headers.get('to')?.match(/(\w+)@/)?.[1]}: ${readable(headers.get('subject'))}`,
    )
    .toSorted();
};

describe('a mail about a question to one function', () => {
  it('goes once to each who is asked, the working day before, and once it is late, as its bringer', async () => {
    await ask();
    expect(await news()).toEqual([
      'vaino: Sinulta kysytään, vastaa viimeistään ma 11.5.2026',
      'veikko: Du får en fråga, svara senast mån 11.5.2026',
    ]);
    expect(await news()).toEqual([]);
    stage.clock.set('2026-05-08T05:30:00Z');
    expect(await news()).toEqual([
      'vaino: Muistutus: kysymys odottaa vastaustasi, viimeistään ma 11.5.2026',
      'veikko: Påminnelse: en fråga väntar på ditt svar, senast mån 11.5.2026',
    ]);
    stage.clock.set('2026-05-12T05:30:00Z');
    expect(await news()).toEqual([
      'onni: Kysymykseesi ei ole vastattu ajoissa',
      'vaino: Kysymys odottaa yhä vastaustasi',
      'veikko: En fråga väntar fortfarande på ditt svar',
    ]);
    stage.clock.set('2026-05-20T05:30:00Z');
    expect(await news()).toEqual([]);
  });

  it('is one for several questions, and tells the bringer of the question back and of the answer', async () => {
    const { id } = await ask();
    await ask();
    expect(await news()).toHaveLength(2);
    const back = { revision: 1, question: 'Onko kuntoutuksesta puhuttu?', acknowledgements: [] };
    await stage.get(Answering).askBack(vaino, id, back);
    expect(await news()).toEqual(['onni: Sinulta kysytään lisää']);
    const reply = { reply: 'On puhuttu.', acknowledgements: [] };
    await stage.get(Asking).reply(onni, id, reply);
    expect(await news()).toHaveLength(2);
    await answer(id);
    expect(await news()).toEqual(['onni: Kysymykseesi on vastattu']);
  });

  it('names no case, no code word and nothing that was written, in the language of its reader', async () => {
    await stage.sql(`update users set language = 'sv' where id = 'onni'`);
    const { id, codeWord } = await ask();
    await mails.sweep('SOUTH');
    await sendAll();
    await answer(id);
    await mails.sweep('SOUTH');
    await sendAll();
    const last = server.received.at(-1) ?? Buffer.of();
    expect(partOf(last, 'text/plain').body.toString()).toContain('svaret har kommit');
    expect(server.received).toHaveLength(3);
    for (const raw of server.received)
      for (const secret of [PLANTED, id, codeWord]) expect(raw.toString()).not.toContain(secret);
  });

  it('is not sent about what has been answered meanwhile, and later when the server puts it off', async () => {
    const { id } = await ask();
    await mails.sweep('SOUTH');
    server.answer = 451;
    await expect(sendAll()).rejects.toMatchObject({ reply: '451' });
    server.answer = 250;
    await answer(id);
    await sendAll();
    expect(server.received).toEqual([]);
    expect(await stage.sql('select distinct state from direct_mails')).toEqual([
      { state: 'superseded' },
    ]);
  });
});
