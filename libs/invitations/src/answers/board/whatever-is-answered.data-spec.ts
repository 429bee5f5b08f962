import { Transactions } from '@rukkanen/persistence';
import { Agendas, DeclinesRepository, SessionsRepository } from '@rukkanen/sessions';
import { aReply, emptyTheBox, PostOffice, type Habit, vouchedBy } from '@testing/invitations';
import { Stage } from '@testing/sessions';
import fc from 'fast-check';
import { Convening } from '../../convening.service.js';
import { InvitationsModule } from '../../invitations.module.js';
import { MailSender } from '../../mail-sender.service.js';
import { Mailer } from '../../mail/mailer.js';
import { InboundMail } from '../inbound.service.js';
import { AnswerBoard } from './answer-board.service.js';
import { Settling } from './settling.service.js';

const rooms = InvitationsModule.forRoot({
  smtpUrl: 'smtp://127.0.0.1:1',
  from: 'rukkanen@south.example',
  publicUrl: 'https://rukkanen.south.example',
  authservId: 'mx.south.example',
});
/** The nurse's seat has a line of three; Kela's has nobody behind its holder. */
const MAILBOXES: Readonly<Record<string, string>> = {
  kerttu: 'kerttu@wsc.example',
  vaino: 'vaino@wsc.example',
  veikko: 'veikko@wsc.example',
  hilja: 'hilja@wsc.example',
  tauno: 'tauno@kela.example',
  onni: 'onni@empa.example',
};
const PEOPLE = Object.keys(MAILBOXES);

/** What may happen in any order. */
type Step =
  | { do: 'says'; who: string; partstat: string; vouched: boolean }
  | { do: 'confirm' | 'dismiss' | 'callBack'; who: string }
  | { do: 'move'; hour: number }
  | { do: 'relock' | 'link' | 'flush' };

const who = fc.constantFrom(...PEOPLE.filter((one) => one !== 'kerttu'));
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('says' as const),
      who,
      partstat: fc.constantFrom('DECLINED', 'DECLINED', 'ACCEPTED', 'TENTATIVE'),
      vouched: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'confirm' as const,
        'confirm' as const,
        'dismiss' as const,
        'callBack' as const,
      ),
      who,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      hour: fc.integer({ min: 10, max: 17 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('relock', 'link', 'flush', 'flush') }) },
);

class Play {
  readonly office: PostOffice;
  sessionId = '';
  #said = 0;
  /** Mails that told somebody who had declined that they need not come. */
  readonly cancelledToDecliners: string[] = [];

  private constructor(
    readonly stage: Stage,
    habit: Habit,
  ) {
    this.office = new PostOffice(habit);
    stage.get(Mailer).send = (message) => this.office.send(message);
  }

  static async open(habit: Habit): Promise<Play> {
    const stage = await Stage.open('NETWORK', [rooms]);
    await stage.sql(
      `insert into seat_holders (area_id, seat_id, rank, user_id, valid)
       values ('SOUTH', 'T-02', 3, 'hilja', '[2026-01-01,)')`,
    );
    const play = new Play(stage, habit);
    play.sessionId = await stage.aSession();
    const caseId = await stage.aCase({ functions: ['NURSE', 'KELA_EXPERT'] });
    const convening = stage.get(Convening);
    await convening.arrange(stage.convener, play.sessionId, { revision: 0, caseIds: [caseId] });
    await convening.lock(stage.convener, play.sessionId, { revision: 1 });
    await play.flush();
    return play;
  }

  async do(step: Step): Promise<void> {
    if (step.do === 'says') await this.#says(step);
    else if (step.do === 'move') await this.#move(step.hour);
    else if ('who' in step) await this.#settle(step.do, step.who);
    else await this.#other(step.do);
    await this.#noteCancelled();
  }

  async flush(): Promise<void> {
    const sender = this.stage.get(MailSender);
    await emptyTheBox(this.stage, (mailId) => sender.send({ areaId: 'SOUTH', mailId }));
  }

  /** Who is wanted, who has declined, and what the board says of the seats. */
  async truth() {
    const { stage, sessionId } = this;
    return stage.get(Transactions).inAreas(['SOUTH'], async (tx) => {
      const session = await stage.get(SessionsRepository).hold(tx, sessionId);
      const declined = await stage.get(DeclinesRepository).of(tx, session);
      const { windows } = await stage.get(Agendas).plan(tx, session);
      return { declined, windows: windows.filter(({ personId }) => !declined.has(personId)) };
    });
  }

  seenBy(one: string): string[] {
    const calendar = this.office.calendarOf(MAILBOXES[one] ?? '');
    return calendar.shown.map(({ start, end }) => inShort(new Date(start), new Date(end)));
  }

  staleOf = (one: string): number => this.office.calendarOf(MAILBOXES[one] ?? '').stale;

  board = () => this.stage.get(AnswerBoard).read(this.stage.convener, this.sessionId);

  /** Whoever is invited answers the version that they have, sometimes without a server that vouches. */
  async #says({ who: one, partstat, vouched }: Extract<Step, { do: 'says' }>): Promise<void> {
    this.#said += 1;
    const [row] = await this.stage.sql<{ uid: string; sequence: number }>(
      `select uid, sequence from invitations where session_id = $1 and user_id = $2`,
      [this.sessionId, one],
    );
    if (!row) return;
    await this.stage.get(InboundMail).read(
      aReply({
        ...row,
        attendee: MAILBOXES[one] ?? '',
        partstat,
        headers: vouched ? vouchedBy('mx.south.example', MAILBOXES[one] ?? '') : [],
        messageId: `<${this.#said}@client.example>`,
        stamp: `20260504T05${String(30 + (this.#said % 30)).padStart(2, '0')}00Z`,
      }),
    );
  }

  async #settle(what: 'confirm' | 'dismiss' | 'callBack', personId: string): Promise<void> {
    const { people, revision } = await this.board();
    const row = people.find((one) => one.personId === personId);
    const settling = this.stage.get(Settling);
    const { convener } = this.stage;
    if (what === 'callBack' && row?.mayReturn)
      await settling.callBack(convener, this.sessionId, { personId, revision });
    if (what === 'callBack' || !row?.pending) return;
    const { id } = row.pending;
    if (what === 'confirm') await settling.confirm(convener, this.sessionId, { answerIds: [id] });
    else await settling.dismiss(convener, this.sessionId, { id, dismissed: true });
  }

  async #move(hour: number): Promise<void> {
    const { revision } = await this.board();
    const startLocal = `${hour}:00`;
    await this.stage
      .get(Convening)
      .move(this.stage.convener, this.sessionId, { revision, date: '2026-05-05', startLocal });
  }

  async #other(what: 'relock' | 'link' | 'flush'): Promise<void> {
    if (what === 'flush') return this.flush();
    const convening = this.stage.get(Convening);
    const { convener } = this.stage;
    const { revision } = await this.board();
    const joinUrl = `https://teams.invalid/${revision}`;
    if (what === 'link')
      await convening.setJoinLink(convener, this.sessionId, { revision, joinUrl }, [
        'teams.invalid',
      ]);
    else {
      const reason = 'other' as const;
      const opened = await convening.unlock(convener, this.sessionId, { revision, reason });
      await convening.lock(convener, this.sessionId, { revision: opened.revision });
    }
  }

  async #noteCancelled(): Promise<void> {
    const { declined } = await this.truth();
    const rows = await this.stage.sql<{ who: string }>(
      `select i.user_id as who from mails m join invitations i on i.id = m.invitation_id
       where m.method = 'CANCEL' and m.state = 'waiting'`,
    );
    this.cancelledToDecliners.push(
      ...rows.map((row) => row.who).filter((one) => declined.has(one)),
    );
  }
}

const inShort = (from: Date, to: Date): string =>
  `${from.toISOString().slice(0, 16)}–${to.toISOString().slice(11, 16)}`;

describe('whatever people answer and the convener decides', () => {
  it('those who are wanted have it in their calendars once, and the board says the same', async () => {
    let out = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Habit>('KEEPS', 'DROPS', 'DROPS_OLDER'),
        fc.array(anyStep, { minLength: 6, maxLength: 24 }),
        async (habit, steps) => {
          const play = await Play.open(habit);
          try {
            for (const step of steps) await play.do(step);
            await play.flush();
            const { declined, windows } = await play.truth();
            for (const one of PEOPLE.filter((other) => !declined.has(other))) {
              const wanted = windows.filter(({ personId }) => personId === one);
              const spans = wanted.map(({ startsAt, endsAt }) => inShort(startsAt, endsAt));
              expect({ one, seen: play.seenBy(one) }).toEqual({ one, seen: spans });
              expect(play.staleOf(one)).toBe(0);
            }
            expect(play.cancelledToDecliners).toEqual([]);
            const { people, coverage } = await play.board();
            expect(new Set(people.filter((row) => row.out).map((row) => row.personId))).toEqual(
              declined,
            );
            const sitting = coverage.flatMap(({ person }) => person?.id ?? []);
            const seated = windows.filter(({ part }) => part !== 'BRINGER');
            expect(sitting.toSorted()).toEqual(seated.map(({ personId }) => personId).toSorted());
            out += declined.size;
          } finally {
            await play.stage.close();
          }
        },
      ),
      {
        seed: Number(process.env['SEED'] ?? 20_261_125),
        numRuns: Number(process.env['RUNS'] ?? 15),
        endOnFailure: !process.env['SHRINK'],
      },
    );
    expect(out).toBeGreaterThan(5);
  }, 300_000);
});
