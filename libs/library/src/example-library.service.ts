import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Cases } from '@rukkanen/cases';
import type {
  ExampleKept,
  KeepExample,
  Library,
  LibraryExample,
  WaitingExample,
} from '@rukkanen/contract';
import { areasWhere, People, requireMay } from '@rukkanen/identity';
import { addDays, Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { KeyVault, LooseTexts, screenTexts } from '@rukkanen/texts';
import { Crowd, type Speaker } from './crowd.service.js';
import { ExamplesRepository, type ExampleRow } from './data/examples.repository.js';
import { LEAST_K } from './domain/k-anonymity.js';
import { LibrarySettings } from './settings.js';

/** How long an example stays, whatever became of the case that it came from. */
const KEEP_DAYS = 730;

type Opened = (row: ExampleRow, field: 'situation' | 'learned') => string | null;

/**
 * Examples of closed cases, told anew and more generally by the convener, read by a second reader before
 * anybody else sees them, and shown only with traits that at least k clients share (MET-15).
 */
@Injectable()
export class ExampleLibrary {
  constructor(
    private readonly examples: ExamplesRepository,
    private readonly crowd: Crowd,
    private readonly cases: Cases,
    private readonly texts: LooseTexts,
    private readonly vault: KeyVault,
    private readonly people: People,
    private readonly settings: LibrarySettings,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Guarded like every text; nothing in the row says which case it was. */
  async keep(actor: Actor, sent: KeepExample): Promise<ExampleKept> {
    const screened = screenTexts(
      [
        { field: 'situation', text: sent.situation },
        { field: 'learned', text: sent.learned },
      ],
      sent.acknowledgements,
    );
    const { areaId, ageBand, state } = await this.cases.read(actor, sent.caseId);
    requireMay(actor, 'case.judge', areaId);
    if (state !== 'closed' && state !== 'reduced') refuse('case.wrong_state', { state });
    const key = await this.texts.key(null);
    const sealed = this.texts.seal(key, screened);
    const id = randomUUID();
    await this.transactions.run(actor, async (tx) =>
      this.examples.add(tx, {
        id,
        areaId,
        keyId: key.keyId,
        ageBand,
        theme: sent.theme,
        exit: await this.#exitOf(tx, sent.caseId),
        situation: sealed.get('situation') ?? Buffer.of(),
        learned: sealed.get('learned') ?? Buffer.of(),
        writtenBy: actor.userId,
        deleteOn: addDays(helsinkiDay(this.clock.now()), KEEP_DAYS),
      }),
    );
    return { id };
  }

  /** What everybody may read, of every area; conveners also what waits for a second reader in theirs. */
  async read(actor: Actor): Promise<Library> {
    const { rows, open } = await this.#all();
    const speaker = await this.crowd.speaker();
    const confirmed = rows.filter(({ confirmedBy }) => confirmedBy !== null);
    const told = confirmed.flatMap((row) => shown(row, speaker, open));
    const judged = areasWhere(actor, 'case.judge');
    return {
      k: Math.max(this.settings.k, LEAST_K),
      told,
      waiting: rows.flatMap((row) =>
        row.confirmedBy === null && judged.includes(row.areaId) ? [waiting(row, actor, open)] : [],
      ),
      hidden: confirmed.length - told.length,
      keptUntil: rows.map(({ deleteOn }) => deleteOn).toSorted()[0] ?? null,
    };
  }

  /** Examples of a theme as they may be shown beside a case. */
  async ofTheme(theme: string, speaker: Speaker): Promise<LibraryExample[]> {
    const { rows, open } = await this.#all();
    return rows
      .filter((row) => row.theme === theme && row.confirmedBy !== null)
      .flatMap((row) => shown(row, speaker, open));
  }

  /** The second reader is another person than the writer. */
  async confirm(actor: Actor, id: string): Promise<ExampleKept> {
    return this.transactions.inAreas(areasWhere(actor, 'case.judge'), async (tx) => {
      const row = (await this.examples.hold(tx, id)) ?? refuse('access.not_found');
      if (row.writtenBy === actor.userId) refuse('example.own');
      await this.examples.confirm(tx, id, actor.userId);
      return { id };
    });
  }

  /** Whoever can read an example may take it out; one that waits, only a convener of its area. */
  async remove(actor: Actor, id: string): Promise<ExampleKept> {
    return this.transactions.inAreas(await this.people.allAreas(), async (tx) => {
      const row = (await this.examples.hold(tx, id)) ?? refuse('access.not_found');
      const isOwn = areasWhere(actor, 'case.judge').includes(row.areaId);
      if (row.confirmedBy === null && !isOwn) refuse('access.not_found');
      await this.#forget(tx, row);
      return { id };
    });
  }

  /** Removes what has been kept long enough; answers how many. */
  async sweep(areaId: string): Promise<number> {
    return this.transactions.inAreas([areaId], async (tx) => {
      const due = await this.examples.due(tx, helsinkiDay(this.clock.now()));
      for (const row of due) await this.#forget(tx, row);
      return due.length;
    });
  }

  /** The key first: should the rest fail, the words are already unreadable. */
  async #forget(tx: Transaction, { id, keyId }: ExampleRow): Promise<void> {
    await this.vault.forget([keyId]);
    await this.examples.remove(tx, id);
  }

  async #all(): Promise<{ rows: ExampleRow[]; open: Opened }> {
    const areas = await this.people.allAreas();
    const rows = await this.transactions.inAreas(areas, (tx) => this.examples.all(tx));
    const opened = await this.texts.opener(rows.map(({ keyId }) => keyId));
    return { rows, open: (row, field) => opened(row.keyId, field, row[field]) };
  }

  async #exitOf(tx: Transaction, caseId: string): Promise<ExampleRow['exit']> {
    const [row]: { exit: ExampleRow['exit'] }[] = await tx.query(
      `select exit from decisions where case_id = $1 and superseded_by is null
       order by decided_at desc limit 1`,
      [caseId],
    );
    return row?.exit ?? null;
  }
}

function shown(row: ExampleRow, speaker: Speaker, open: Opened): LibraryExample[] {
  const traits = speaker.say(row);
  const [situation, learned] = [open(row, 'situation'), open(row, 'learned')];
  if (!traits || situation === null || learned === null) return [];
  return [{ id: row.id, traits, exit: row.exit, situation, learned }];
}

const waiting = (row: ExampleRow, actor: Actor, open: Opened): WaitingExample => ({
  id: row.id,
  theme: row.theme,
  situation: open(row, 'situation') ?? '',
  learned: open(row, 'learned') ?? '',
  own: row.writtenBy === actor.userId,
});
