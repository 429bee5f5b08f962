import type {
  CancelSession,
  ChangeTerm,
  PlanTerm,
  TermCard,
  TermSession,
} from '@rukkanen/contract';
import { CommandError } from '../env.js';
import type { Team } from './team.js';
import type { Visitor } from './visitor.js';

/** A term as its convener works on it over HTTP. */
export class PlayedTerm {
  private constructor(
    readonly team: Team,
    private readonly by: Visitor,
    private card: TermCard,
  ) {}

  static async plan(team: Team, by: Visitor, plan: Omit<PlanTerm, 'teamId'>): Promise<PlayedTerm> {
    const body: PlanTerm = { teamId: team.id, ...plan };
    return new PlayedTerm(team, by, await by.ask<TermCard>('POST', '/api/terms', body));
  }

  /** One of its sessions, in the order of their planned days. */
  session(index: number): TermSession {
    const found = this.card.sessions[index];
    if (!found) throw new CommandError(`${this.team.id} has no session ${index}`);
    return found;
  }

  async send(): Promise<void> {
    await this.#act('send', {});
  }

  async cancelAll(reason: CancelSession['reason']): Promise<void> {
    await this.#act('cancel', { reason });
  }

  /** Changes this session and later ones: they become a term of their own. */
  async changeFrom(index: number, to: Partial<ChangeTerm>): Promise<PlayedTerm> {
    const { repeat, startTime, minutes } = this.card;
    const from = this.session(index).plannedOn;
    const next = await this.#ask('change', { from, repeat, startTime, minutes, ...to });
    return new PlayedTerm(this.team, this.by, next);
  }

  async #act(what: string, body: object): Promise<void> {
    this.card = await this.#ask(what, body);
  }

  async #ask(what: string, body: object): Promise<TermCard> {
    const { terms } = await this.by.ask<{ terms: TermCard[] }>('GET', '/api/terms');
    const { id } = this.card;
    const revision = terms.find((one) => one.id === id)?.revision ?? this.card.revision;
    return this.by.ask<TermCard>('POST', `/api/terms/${id}/${what}`, { revision, ...body });
  }
}
