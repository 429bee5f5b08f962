import { Injectable } from '@nestjs/common';
import type { AnswersWaiting, SessionAnswers } from '@rukkanen/contract';
import { areasWhere, requireMay } from '@rukkanen/identity';
import { Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { Rosters, successions } from '@rukkanen/rosters';
import {
  Agendas,
  DeclinesRepository,
  SessionsRepository,
  type SessionEntity,
} from '@rukkanen/sessions';
import { isAnswerable } from '../answered.js';
import { AnswerBoardRepository } from './answer-board.repository.js';
import { toAnswerRow } from './answer-row.js';
import { toNotice } from './proposed-time.js';
import { seatCoverage } from './seat-coverage.js';

/** Answers to the invitations of a session, as its convener reads them. */
@Injectable()
export class AnswerBoard {
  constructor(
    private readonly board: AnswerBoardRepository,
    private readonly sessions: SessionsRepository,
    private readonly declines: DeclinesRepository,
    private readonly agendas: Agendas,
    private readonly rosters: Rosters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Who comes, who does not, what is uncertain, and whether every seat stays filled. */
  async read(actor: Actor, sessionId: string): Promise<SessionAnswers> {
    return this.transactions.run(actor, async (tx) => {
      const session = (await this.sessions.find(tx, sessionId)) ?? refuse('access.not_found');
      requireMay(actor, 'session.arrange', session.areaId);
      return this.of(tx, session);
    });
  }

  /** The actor's sessions in which something waits for a convener. */
  async waiting(actor: Actor): Promise<AnswersWaiting> {
    const areas = areasWhere(actor, 'session.arrange');
    return this.transactions.inAreas(areas, async (tx) => {
      const sessions = await this.board.waiting(tx, areas, this.clock.now());
      return {
        sessions: sessions.map(({ startsAt, endsAt, ...rest }) => ({
          ...rest,
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
        })),
      };
    });
  }

  async of(tx: Transaction, session: SessionEntity): Promise<SessionAnswers> {
    const declined = await this.declines.of(tx, session);
    const facts = await this.rosters.facts(tx, [session.teamId]);
    const seats = successions(facts, session.heldOn, declined);
    const kept = await this.board.kept(tx, session.id);
    const invited = await this.board.invited(tx, session.id);
    const seatsWith = (userId: string) =>
      successions(facts, session.heldOn, declined.difference(new Set([userId])));
    const people = invited.map((one) => toAnswerRow(one, { kept, declined, seats, seatsWith }));
    const { windows, uncovered } = await this.agendas.plan(tx, session);
    const notices = await this.board.notices(tx, session.id);
    return {
      sessionId: session.id,
      revision: session.revision,
      open: isAnswerable(session, this.clock.now()),
      people,
      notices: notices.map((notice) => toNotice(notice, session)),
      coverage: seatCoverage(seats, { rows: people, windows, uncovered }),
    };
  }
}
