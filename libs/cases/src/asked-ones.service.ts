import { Injectable } from '@nestjs/common';
import type { FunctionKey } from '@rukkanen/contract';
import { Clock, helsinkiDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { rosterOn, Rosters, type SeatOnDay } from '@rukkanen/rosters';
import { CasesRepository, type NewCase } from './data/cases.repository.js';
import { DirectRepository } from './data/direct.repository.js';
import { askedPeople, canBeAsked } from './domain/asked-people.js';

/** What of a case is known when somebody is asked. */
export interface AskingCase {
  readonly row: Pick<NewCase, 'id' | 'areaId' | 'teamId'>;
  readonly bringerId: string;
}

/** Who answers for the function that a case asks, by the roster of the day. */
@Injectable()
export class AskedOnes {
  constructor(
    private readonly cases: CasesRepository,
    private readonly direct: DirectRepository,
    private readonly rosters: Rosters,
    private readonly clock: Clock,
  ) {}

  async of(tx: Transaction, { row, bringerId }: AskingCase, asked: FunctionKey): Promise<string[]> {
    const facts = await this.direct.factsOf(tx, row.id);
    const seats = await this.#seats(tx, row.areaId);
    return askedPeople(seats, { function: asked, teamId: row.teamId, facts, bringerId });
  }

  /** The functions of an area in which anybody sits today. */
  async functions(tx: Transaction, areaId: string): Promise<FunctionKey[]> {
    const taken = (await this.#seats(tx, areaId)).filter(({ sits }) => sits !== null);
    return [...new Set(taken.map(({ seat }) => seat.function))].filter(canBeAsked);
  }

  async #seats(tx: Transaction, areaId: string): Promise<SeatOnDay[]> {
    const teams = await this.cases.takingTeams(tx, areaId);
    const ids = teams.map(({ id }) => id);
    return rosterOn(await this.rosters.facts(tx, ids), helsinkiDay(this.clock.now()));
  }
}
