import { Injectable } from '@nestjs/common';
import type { CaseChanged, RedirectCase, Redirection } from '@rukkanen/contract';
import { People, requireMay } from '@rukkanen/identity';
import { helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, Texts } from '@rukkanen/texts';
import { CaseStates } from './case-states.js';
import { Cases } from './cases.service.js';
import { CasesRepository, type FullCase } from './data/cases.repository.js';
import { toChanged } from './judging.service.js';
import { placeOf } from './text-place.js';

const ADVICE = 'redirectAdvice';

/** Cases that need no team: sent on to two organisations or to another service by the convener. */
@Injectable()
export class Redirecting {
  constructor(
    private readonly cases: CasesRepository,
    private readonly reading: Cases,
    private readonly states: CaseStates,
    private readonly texts: Texts,
    private readonly people: People,
    private readonly transactions: Transactions,
  ) {}

  /** Of the version that was read; who goes on is codes, the word of advice passes the guard. */
  async redirect(actor: Actor, caseId: string, sent: RedirectCase): Promise<CaseChanged> {
    const { version, to, organisations, advice = '', acknowledgements } = sent;
    const screened = screenTexts([{ field: 'advice', text: advice }], acknowledgements);
    return this.transactions.run(actor, async (tx) => {
      const known = await this.#requireRead(tx, actor, caseId, version);
      await this.#requireOfArea(actor, known.row.areaId, organisations);
      const row = await this.states.transition(tx, {
        caseId,
        event: 'redirected',
        actorId: actor.userId,
        codes: { version, to, organisations },
      });
      const place = await placeOf(this.texts, row);
      if (advice !== '') await this.texts.writeAs(tx, place, screened, ADVICE);
      return toChanged(row);
    });
  }

  /** For its bringer and conveners: where the case goes on. */
  async of(actor: Actor, caseId: string): Promise<Redirection> {
    return this.transactions.run(actor, async (tx) => {
      const known = (await this.cases.find(tx, caseId)) ?? refuse('access.not_found');
      await this.reading.requireSight(tx, actor, known);
      const event = (await this.cases.redirectionOf(tx, caseId)) ?? refuse('case.wrong_state');
      const words = await this.texts.readVersion(tx, actor, caseId, known.row.version);
      return {
        to: event.to,
        organisations: event.organisations,
        advice: words.get(ADVICE) ?? null,
        redirectedOn: helsinkiDay(event.at),
      };
    });
  }

  async #requireRead(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    version: number,
  ): Promise<FullCase> {
    const known = (await this.cases.find(tx, caseId)) ?? refuse('access.not_found');
    requireMay(actor, 'case.judge', known.row.areaId);
    if (known.row.version !== version) refuse('state.changed_meanwhile');
    return known;
  }

  async #requireOfArea(actor: Actor, areaId: string, chosen: readonly string[]): Promise<void> {
    const known = await this.people.organisations(actor, areaId);
    if (chosen.every((id) => known.some((one) => one.id === id))) return;
    refuse('request.invalid', { issues: [{ path: 'organisations', code: 'unknown' }] });
  }
}
