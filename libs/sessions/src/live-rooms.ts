import { Injectable } from '@nestjs/common';
import { chronicle, grown, type Chronicle } from '@rukkanen/agenda';
import { refuse } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';
import { factsOf, LiveFactsRepository, type Standing } from './data/live-facts.repository.js';
import { SessionLogRepository, type CausedLine } from './data/session-log.repository.js';

/** A room's log as it was caused, with what it tells. */
export type RoomChronicle = Chronicle<CausedLine>;

interface Kept {
  readonly arranged: string;
  readonly told: RoomChronicle;
}

/** More rooms than one process ever has open at once; those longest unread are forgotten. */
const ROOMS = 500;

/**
 * Reads the rooms of sessions. What was folded before is kept and only what came since is read: how a
 * room stands is looked at in every transaction, so what is kept can be old but never believed.
 */
@Injectable()
export class LiveRooms {
  readonly #kept = new Map<string, Kept>();
  readonly #writing = new Map<string, Promise<void>>();

  constructor(
    private readonly live: LiveFactsRepository,
    private readonly log: SessionLogRepository,
  ) {}

  /** Rooms as they stand in this transaction, by the id of the session. */
  async read(tx: Transaction, sessionIds: readonly string[]): Promise<Map<string, RoomChronicle>> {
    const standings = await this.live.standings(tx, sessionIds);
    const rooms = [...standings].map(([id, standing]) => ({
      id,
      standing,
      before: stillTrue(this.#kept.get(id), standing),
    }));
    const behind = rooms.map(({ id, before }) => [id, before?.told.lines.length ?? 0] as const);
    const news = await this.log.after(
      tx,
      new Map(behind.filter(([id, from]) => from < (standings.get(id)?.seq ?? 0))),
    );
    return new Map(
      rooms.map((room) => {
        const kept = brought(room.standing, room.before, news.get(room.id) ?? []);
        this.#keep(room.id, kept);
        return [room.id, kept.told];
      }),
    );
  }

  async readOne(tx: Transaction, sessionId: string): Promise<RoomChronicle> {
    return (await this.read(tx, [sessionId])).get(sessionId) ?? refuse('access.not_found');
  }

  /** A room's log has grown by lines that are committed. */
  grow(sessionId: string, lines: readonly CausedLine[]): void {
    const kept = this.#kept.get(sessionId);
    if (kept?.told.lines.length === (lines[0]?.seq ?? 0) - 1)
      this.#keep(sessionId, { ...kept, told: grown(kept.told, lines) });
  }

  /** Notes that this process is writing to rooms, so that whoever hears of it can wait instead of read. */
  async whileWriting<T>(sessionIds: Iterable<string>, writing: Promise<T>): Promise<T> {
    const ids = [...sessionIds];
    const over = writing.then(
      () => undefined,
      () => undefined,
    );
    for (const id of ids) this.#writing.set(id, over);
    try {
      return await writing;
    } finally {
      for (const id of ids) if (this.#writing.get(id) === over) this.#writing.delete(id);
    }
  }

  /** A room as kept, when that reaches a place; what stands there has been committed. */
  async reaching(sessionId: string, seq: number): Promise<RoomChronicle | null> {
    return this.#reaching(sessionId, seq) ?? this.#afterWriting(sessionId, seq);
  }

  /** Word of a commit can be here before its answer is. */
  async #afterWriting(sessionId: string, seq: number): Promise<RoomChronicle | null> {
    await this.#writing.get(sessionId);
    return this.#reaching(sessionId, seq);
  }

  #reaching(sessionId: string, seq: number): RoomChronicle | null {
    const told = this.#kept.get(sessionId)?.told;
    return told && told.lines.length >= seq ? told : null;
  }

  #keep(id: string, kept: Kept): void {
    this.#kept.delete(id);
    this.#kept.set(id, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > ROOMS && oldest !== undefined) this.#kept.delete(oldest);
  }
}

/** What is kept of a room, unless its log has been set back or is another one. */
function stillTrue(kept: Kept | undefined, { seq, commandId }: Standing): Kept | undefined {
  const lines = kept?.told.lines ?? [];
  if (lines.length > seq) return undefined;
  return lines.length < seq || (lines.at(-1)?.commandId ?? null) === commandId ? kept : undefined;
}

/** A room with what has come since; arranged otherwise than before, it is folded anew. */
function brought(standing: Standing, before: Kept | undefined, news: readonly CausedLine[]): Kept {
  const { arranged } = standing;
  if (before?.arranged !== arranged) {
    const lines = [...(before?.told.lines ?? []), ...news];
    return { arranged, told: chronicle(factsOf(standing), lines) };
  }
  return { arranged, told: news.length > 0 ? grown(before.told, news) : before.told };
}
