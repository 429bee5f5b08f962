import { Injectable } from '@nestjs/common';
import { decisionWords, LOOKS_AROUND, VIEW_FIELD } from '@rukkanen/agenda';
import type { Apply } from '@rukkanen/contract';
import { areasWhere } from '@rukkanen/identity';
import { Clock, Rounds, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, type Screened } from '@rukkanen/texts';
import { AttendancesRepository } from './data/attendances.repository.js';
import { SessionsRepository } from './data/sessions.repository.js';
import { LiveReading } from './live-reading.js';
import { LiveRooms } from './live-rooms.js';
import { LiveRound, type Asked, type HeldRoom, type Settled } from './live-round.js';
import { LiveWriting } from './live-writing.js';

/** Transactions at once: while one waits for the disk, the next is made. */
const LANES = 2;

/**
 * What is asked for in the room: decided by the rules, written to the log, carried into rows. Commands that
 * come while others are being written are written together, so that one durable commit answers them all.
 */
@Injectable()
export class LiveCommands {
  readonly #rounds = new Map<string, Rounds<Asked, number>>();

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly reading: LiveReading,
    private readonly rooms: LiveRooms,
    private readonly attendances: AttendancesRepository,
    private readonly writing: LiveWriting,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Carries a command out and answers the place of its last line, once everything is committed. A
   * repeated command id has its effect once and is answered alike; a moved log is told as such.
   */
  async apply(actor: Actor, request: Apply): Promise<number> {
    const screened = screenedWords(request);
    return this.#roundsOf(areasWhere(actor, 'session.attend')).ask({ actor, request, screened });
  }

  /** Commands share a transaction only where their senders reach the very same areas (TRUST 5). */
  #roundsOf(areas: readonly string[]): Rounds<Asked, number> {
    const key = areas.toSorted().join();
    const known = this.#rounds.get(key);
    if (known) return known;
    const rounds = new Rounds<Asked, number>((asked) => this.#together(areas, asked), LANES);
    this.#rounds.set(key, rounds);
    return rounds;
  }

  /** One transaction for them all; should it fail, each is given one of its own. */
  #together(areas: readonly string[], asked: readonly Asked[]): Promise<Settled[]> {
    const ids = asked.map(({ request }) => request.sessionId);
    return this.rooms.whileWriting(ids, this.#inOneTransaction(areas, asked));
  }

  async #inOneTransaction(areas: readonly string[], asked: readonly Asked[]): Promise<Settled[]> {
    const { settled, steps } = await this.transactions.inAreas(areas, async (tx) => {
      const rooms = await this.#hold(tx, asked);
      const attendees = await this.reading.attendees(
        tx,
        asked.map(({ actor, request: { sessionId } }) => ({
          actor,
          sessionId,
          areaId: rooms.get(sessionId)?.session.areaId ?? '',
        })),
      );
      const round = new LiveRound(rooms, this.clock.now());
      const judged = asked.map((one, at) => round.judge(one, attendees[at] ?? null));
      await this.writing.write(tx, round.steps);
      return { settled: judged, steps: round.steps };
    });
    for (const { session, lines } of steps) this.rooms.grow(session.id, lines);
    return settled;
  }

  /** Keeps other writers out of these rooms until the transaction ends, and reads them. */
  async #hold(tx: Transaction, asked: readonly Asked[]): Promise<Map<string, HeldRoom>> {
    const sessions = await this.sessions.holdAll(
      tx,
      new Set(asked.map(({ request }) => request.sessionId)),
    );
    const told = await this.rooms.read(
      tx,
      sessions.map(({ id }) => id),
    );
    const people = await this.attendances.peopleOf(tx, roomsToLookAround(asked));
    return new Map(
      sessions.flatMap((session) => {
        const room = told.get(session.id);
        const own = people.get(session.id) ?? [];
        return room ? [[session.id, { session, told: room, people: own }]] : [];
      }),
    );
  }
}

const roomsToLookAround = (asked: readonly Asked[]): string[] => [
  ...new Set(
    asked.flatMap(({ request: { command, sessionId } }) =>
      LOOKS_AROUND.includes(command.type) ? [sessionId] : [],
    ),
  ),
];

/** Words pass the guard before anything else happens. */
function screenedWords({ command }: Apply): Screened {
  if (command.type === 'decide')
    return screenTexts(decisionWords(command.decision), command.decision.acknowledgements);
  if (command.type === 'giveView')
    return screenTexts([{ field: VIEW_FIELD, text: command.text }], command.acknowledgements);
  return screenTexts([]);
}
