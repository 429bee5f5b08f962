import { Injectable } from '@nestjs/common';
import type {
  AgendaBoard,
  ArrangeAgenda,
  BoardClash,
  CancelSession,
  LockSession,
  MoveSession,
  PlannedMail,
  RemoveGuest,
  ResendMail,
  SessionChanged,
  SetJoinLink,
  SetPlace,
  SuggestAgenda,
  UnlockSession,
} from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import {
  Agendas,
  meet,
  SessionChanges,
  SessionsRepository,
  type PlannedAgenda,
  type SessionEntity,
} from '@rukkanen/sessions';
import { InvitationsRepository } from './data/invitations.repository.js';
import { MailsRepository } from './data/mails.repository.js';
import { StandingRepository } from './data/standing.repository.js';
import { mailsAmong, type Wanted } from './domain/planned-mails.js';
import { shifted } from './domain/shifted.js';
import { MailSheet } from './mail-sheet.service.js';
import { Telling } from './telling.service.js';
import { Terms } from './terms.service.js';
import { Post } from './post.service.js';
import type { Posted } from './posted.js';
import { rehearsed } from './rehearsal.js';

/**
 * Calling people together: every change of a session that somebody must hear of, with the mails it
 * makes necessary, in one transaction.
 */
@Injectable()
export class Convening {
  constructor(
    private readonly changes: SessionChanges,
    private readonly agendas: Agendas,
    private readonly sessions: SessionsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly mails: MailsRepository,
    private readonly telling: Telling,
    private readonly standing: StandingRepository,
    private readonly terms: Terms,
    private readonly sheet: MailSheet,
    private readonly post: Post,
    private readonly transactions: Transactions,
  ) {}

  /** The agenda under work, with the mails that locking would send and those that have trouble. */
  async board(actor: Actor, id: string): Promise<AgendaBoard> {
    return this.transactions.run(actor, async (tx) => {
      const session = (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
      requireMay(actor, 'session.arrange', session.areaId);
      return this.#board(tx, actor, session);
    });
  }

  async arrange(actor: Actor, id: string, sent: ArrangeAgenda): Promise<AgendaBoard> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.agendas.arrange(tx, actor, id, sent);
      return this.#board(tx, actor, session);
    });
  }

  /** The agenda as it would be in the order that wastes least of people's time. */
  async suggest(actor: Actor, id: string, sent: SuggestAgenda): Promise<AgendaBoard> {
    return rehearsed(this.transactions, actor, async (tx) => {
      const session = await this.agendas.tidy(tx, actor, id, sent);
      return this.#board(tx, actor, session);
    });
  }

  /** Locks the agenda and invites everybody to their own window. */
  async lock(actor: Actor, id: string, sent: LockSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.changes.lock(tx, actor, id, sent);
      const { windows } = await this.agendas.plan(tx, session);
      await this.telling.bringTo(tx, session, windows);
      return toChanged(session);
    });
  }

  /** Opens the agenda again; nobody hears of it until it is locked anew. */
  async unlock(actor: Actor, id: string, sent: UnlockSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) =>
      toChanged(await this.changes.unlock(tx, actor, id, sent)),
    );
  }

  /** Moves the session; whoever was invited is told the new time of their window. */
  async move(actor: Actor, id: string, sent: MoveSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) =>
      toChanged((await this.#move(tx, actor, id, sent)).session),
    );
  }

  /** Who would get which mail if the session were moved. */
  async mailsOfMove(actor: Actor, id: string, sent: MoveSession): Promise<PlannedMail[]> {
    return this.sheet.rehearse(actor, async (tx) => (await this.#move(tx, actor, id, sent)).posted);
  }

  /** Calls the session off; everybody invited gets a cancellation. */
  async cancel(actor: Actor, id: string, sent: CancelSession): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) =>
      toChanged((await this.#cancel(tx, actor, id, sent)).session),
    );
  }

  /** Who would get which mail if the session were called off. */
  async mailsOfCancel(actor: Actor, id: string, sent: CancelSession): Promise<PlannedMail[]> {
    return this.sheet.rehearse(
      actor,
      async (tx) => (await this.#cancel(tx, actor, id, sent)).posted,
    );
  }

  /** Takes one person off a session; the others meet, and hear nothing of it. */
  async removeGuest(actor: Actor, id: string, sent: RemoveGuest): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.changes.release(tx, actor, id, sent.revision);
      if (!(await this.telling.remove(tx, session, sent.personId))) refuse('access.not_found');
      return toChanged(session);
    });
  }

  /** Sends a mail again that a mail server had refused for good. */
  async resend(actor: Actor, id: string, { mailId }: ResendMail): Promise<AgendaBoard> {
    return this.transactions.run(actor, async (tx) => {
      const session = (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
      requireMay(actor, 'session.lock', session.areaId);
      const troubles = await this.mails.troubles(tx, { sessionId: id });
      if (!troubles.some((one) => one.mailId === mailId)) refuse('access.not_found');
      await this.post.again(tx, mailId);
      return this.#board(tx, actor, session);
    });
  }

  /** Sets the Teams link; whoever has been invited gets the new one. */
  async setJoinLink(
    actor: Actor,
    id: string,
    sent: SetJoinLink,
    allowedHosts: readonly string[],
  ): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.changes.setJoinLink(tx, actor, id, sent, allowedHosts);
      return this.#tellAnew(tx, session);
    });
  }

  /** Says where the session is held; whoever has been invited gets the new place. */
  async setPlace(actor: Actor, id: string, sent: SetPlace): Promise<SessionChanged> {
    return this.transactions.run(actor, async (tx) =>
      this.#tellAnew(tx, await this.changes.setPlace(tx, actor, id, sent)),
    );
  }

  /** Gives the session the link of a meeting made for it; whoever has been invited gets it. */
  async giveLink(
    tx: Transaction,
    userId: string,
    id: string,
    link: { readonly joinUrl: string; readonly replaces: string | null },
  ): Promise<void> {
    const session = await this.changes.giveLink(tx, { userId }, id, link);
    if (session) await this.#tellAnew(tx, session);
  }

  /** The times stay: whoever has been invited is told what is written beside them. */
  async #tellAnew(tx: Transaction, session: SessionEntity): Promise<SessionChanged> {
    const same = shifted(await this.telling.told(tx, session.id), 0);
    await this.telling.bringTo(tx, session, same, { always: true });
    return toChanged(session);
  }

  async #move(tx: Transaction, actor: Actor, id: string, sent: MoveSession): Promise<Done> {
    const before = (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
    const from = before.startsAt.getTime();
    const session = await this.changes.move(tx, actor, id, sent);
    const wanted = await this.#wantedAfter(tx, session, session.startsAt.getTime() - from);
    return { session, posted: await this.telling.bringTo(tx, session, wanted) };
  }

  /**
   * On another day others may sit in the seats: a locked agenda is planned anew, and a session of a
   * term that is out goes by that day's roster. Others hear only if they were invited.
   */
  async #wantedAfter(
    tx: Transaction,
    session: SessionEntity,
    by: number,
  ): Promise<readonly Wanted[]> {
    if (session.state === 'locked') return (await this.agendas.plan(tx, session)).windows;
    const told = await this.telling.told(tx, session.id);
    const moved = shifted(told, by);
    if (!(await this.standing.isOut(tx, session.id))) return moved;
    const known = moved.map((one) => ({ ...one, userId: one.personId, cancelled: false }));
    return this.terms.wantedIn(tx, session, known);
  }

  async #cancel(tx: Transaction, actor: Actor, id: string, sent: CancelSession): Promise<Done> {
    const session = await this.changes.cancel(tx, actor, id, sent);
    return { session, posted: await this.telling.bringTo(tx, session, []) };
  }

  async #board(tx: Transaction, actor: Actor, session: SessionEntity): Promise<AgendaBoard> {
    const plan = await this.agendas.plan(tx, session);
    return {
      ...(await this.agendas.board(tx, actor, plan)),
      clashes: await this.#clashes(tx, plan),
      mails: await this.#plannedMails(tx, plan),
      mailTroubles: await this.mails.troubles(tx, { sessionId: session.id }),
    };
  }

  /** Who of those that are needed is called elsewhere while they are needed here. */
  async #clashes(tx: Transaction, { session, windows }: PlannedAgenda): Promise<BoardClash[]> {
    const people = windows.map(({ personId }) => personId);
    const places = await this.invitations.elsewhere(tx, session, people);
    return windows.flatMap((window) =>
      places
        .filter((place) => place.userId === window.personId && meet(place, window))
        .map(({ userId, teamName, startsAt, endsAt }) => ({
          personId: userId,
          name: window.name,
          teamName,
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
        })),
    );
  }

  /** What locking would send; a session that has begun or is over sends nothing more. */
  async #plannedMails(
    tx: Transaction,
    { session, windows }: PlannedAgenda,
  ): Promise<PlannedMail[]> {
    if (!['draft', 'open', 'locked'].includes(session.state)) return [];
    const told = await this.telling.told(tx, session.id);
    const mails = mailsAmong(await this.telling.changesTo(tx, session, windows), told);
    const people = await this.invitations.people(
      tx,
      mails.map(({ personId }) => personId),
    );
    return mails.flatMap((mail) => {
      const person = people.get(mail.personId);
      return person ? [{ ...mail, ...person }] : [];
    });
  }
}

interface Done {
  readonly session: SessionEntity;
  readonly posted: readonly Posted[];
}

const toChanged = ({ id, state, revision }: SessionEntity): SessionChanged => ({
  id,
  state,
  revision,
});
