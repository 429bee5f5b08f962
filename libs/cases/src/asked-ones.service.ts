import { Injectable } from '@nestjs/common';
import type { FunctionKey } from '@rukkanen/contract';
import { Clock, helsinkiDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { rosterOn, Rosters, type SeatOnDay } from '@rukkanen/rosters';
import { CasesRepository, type NewCase } from './data/cases.repository.js';
import { DirectRepository, type DirectRow } from './data/direct.repository.js';
import { askedPeople, canBeAsked } from './domain/asked-people.js';

/** What of a case is known when somebody is asked. */
export interface AskingCase {
  readonly row: Pick<NewCase, 'id' | 'areaId' | 'teamId'>;
  readonly bringerId: string;
}

/** A case that has been put before a function. */
type Put<C extends AskingCase> = readonly [C, Pick<DirectRow, 'function' | 'answeredBy'>];

/** Who answers for a function in a case. */
type PeopleOf = (known: AskingCase, asked: FunctionKey) => string[];

/** Who answers for the function that a case asks, by the roster of the day. */
@Injectable()
export class AskedOnes {
  constructor(
    private readonly cases: CasesRepository,
    private readonly direct: DirectRepository,
    private readonly rosters: Rosters,
    private readonly clock: Clock,
  ) {}

  async of(tx: Transaction, known: AskingCase, asked: FunctionKey): Promise<string[]> {
    const peopleOf = await this.judge(tx, [known]);
    return peopleOf(known, asked);
  }

  /** The cases in which somebody is asked, or was the one who answered. */
  async askedOf<P extends Put<AskingCase>>(
    tx: Transaction,
    userId: string,
    put: readonly P[],
  ): Promise<P[]> {
    if (put.length === 0) return [];
    const peopleOf = await this.judge(
      tx,
      put.map(([known]) => known),
    );
    return put.filter(
      ([known, { function: asked, answeredBy }]) =>
        answeredBy === userId || peopleOf(known, asked).includes(userId),
    );
  }

  /** The functions of an area in which anybody sits today. */
  async functions(tx: Transaction, areaId: string): Promise<FunctionKey[]> {
    const taken = (await this.#seats(tx, areaId)).filter(({ sits }) => sits !== null);
    return [...new Set(taken.map(({ seat }) => seat.function))].filter(canBeAsked);
  }

  /** Reads once what decides about all of these cases; answers who is asked in each. */
  async judge(tx: Transaction, known: readonly AskingCase[]): Promise<PeopleOf> {
    const facts = await this.direct.factsOf(
      tx,
      known.map(({ row }) => row.id),
    );
    const seats = new Map<string, SeatOnDay[]>();
    for (const areaId of new Set(known.map(({ row }) => row.areaId)))
      seats.set(areaId, await this.#seats(tx, areaId));
    return ({ row, bringerId }: AskingCase, asked: FunctionKey): string[] => {
      const known = facts.get(row.id);
      if (!known) throw new Error('the case is not there');
      const about = { function: asked, teamId: row.teamId, facts: known, bringerId };
      return askedPeople(seats.get(row.areaId) ?? [], about);
    };
  }

  async #seats(tx: Transaction, areaId: string): Promise<SeatOnDay[]> {
    const teams = await this.cases.takingTeams(tx, areaId);
    const ids = teams.map(({ id }) => id);
    return rosterOn(await this.rosters.facts(tx, ids), helsinkiDay(this.clock.now()));
  }
}
