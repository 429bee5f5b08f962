import { Injectable } from '@nestjs/common';
import type { AskMeeting, JoinLink } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Outbox, Transactions, type Transaction } from '@rukkanen/persistence';
import { Agendas, SessionsRepository, type SessionEntity } from '@rukkanen/sessions';
import { MeetingsRepository, type MeetingRow } from './data/meetings.repository.js';
import { AHEAD } from './domain/next-step.js';
import { reasonOf } from './domain/reason.js';
import { MeetingHost } from './meeting-host.js';

/** By which link people come to a session, and asking for a Teams meeting of its own. */
@Injectable()
export class OnlineMeetings {
  constructor(
    private readonly meetings: MeetingsRepository,
    private readonly agendas: Agendas,
    private readonly sessions: SessionsRepository,
    private readonly host: MeetingHost,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, id: string): Promise<JoinLink> {
    return this.transactions.run(actor, async (tx) => {
      const session = (await this.sessions.find(tx, id)) ?? refuse('access.not_found');
      requireMay(actor, 'session.arrange', session.areaId);
      return this.#link(tx, session);
    });
  }

  /** Asks for a meeting; it is made by the worker, and asking again makes no second one. */
  async ask(actor: Actor, id: string, { revision }: AskMeeting): Promise<JoinLink> {
    return this.transactions.run(actor, async (tx) => {
      const session = await this.agendas.hold(tx, actor, id, revision);
      if (!AHEAD.includes(session.state)) refuse('session.wrong_state', { state: session.state });
      if (!this.host.isThere) refuse('meeting.unavailable');
      await this.meetings.ask(tx, session, actor.userId);
      await this.outbox.put(tx, 'meeting.online', { areaId: session.areaId, sessionId: id });
      return this.#link(tx, session);
    });
  }

  async #link(tx: Transaction, session: SessionEntity): Promise<JoinLink> {
    const team = await this.sessions.teamJoinUrl(tx, session.teamId);
    const meeting = await this.meetings.find(tx, session.id);
    const joinUrl = session.joinUrl ?? team;
    return {
      joinUrl,
      ofTeam: joinUrl !== null && joinUrl === team,
      sharedWith: joinUrl ? await this.meetings.sharing(tx, session.id, this.clock.now()) : 0,
      canMake: this.host.isThere && AHEAD.includes(session.state),
      meeting: meeting && toMeeting(meeting),
    };
  }
}

const toMeeting = ({ state, errorCode, changedAt }: MeetingRow) => ({
  state,
  reason: reasonOf(errorCode),
  since: changedAt.toISOString(),
});
