import { Injectable } from '@nestjs/common';
import type { AddSession, SessionCard } from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { refuse, type Actor } from '@rukkanen/kernel';
import { Transactions } from '@rukkanen/persistence';
import { newSession } from './data/new-session.js';
import { SchedulingLog } from './data/scheduling-log.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { TermFacts } from './data/term-facts.repository.js';
import { singleDay } from './domain/single-day.js';
import { refuseAt } from './domain/term-rule.js';
import { Scheduling } from './scheduling.service.js';
import { TermLooks } from './term-look.service.js';

/** Sessions outside any term: an extra one for a long queue, and meetings of other kinds (SES-05, SES-09). */
@Injectable()
export class AddedSessions {
  constructor(
    private readonly facts: TermFacts,
    private readonly sessions: SessionsRepository,
    private readonly looks: TermLooks,
    private readonly log: SchedulingLog,
    private readonly scheduling: Scheduling,
    private readonly transactions: Transactions,
  ) {}

  /** Whoever chooses the day has seen the calendar: a holiday or a break does not refuse it. */
  async add(actor: Actor, sent: AddSession): Promise<SessionCard> {
    return this.transactions.run(actor, async (tx) => {
      const team = await this.facts.team(tx, sent.teamId);
      requireMay(actor, 'session.lock', team.areaId);
      const { kind, placeId } = sent;
      if (placeId && !(await this.sessions.hasPlace(tx, team.areaId, placeId, sent.date)))
        refuseAt('placeId', 'invalid_value');
      const look = await this.looks.look(tx, team, kind, singleDay(sent));
      if (look.blockers.some(({ code }) => code === 'session.day_passed'))
        refuseAt('date', 'too_small');
      this.looks.require({ ...look, blockers: look.blockers.filter(isOwn) });
      const [day] = look.held;
      if (!day) return refuse('session.skipped_hour', { days: [sent.date] });
      const session = newSession(team, { ...day, kind, placeId, state: 'open' });
      await this.facts.addSessions(tx, [session]);
      await this.log.advance(tx, actor, session, 'added', { kind });
      return this.scheduling.card(tx, session);
    });
  }
}

/** One session knows no term: that it has no days is said by why. */
const isOwn = ({ code }: { code: string }): boolean => code !== 'term.no_days';
