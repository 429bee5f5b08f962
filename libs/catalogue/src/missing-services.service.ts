import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Cases } from '@rukkanen/cases';
import type {
  MarkJointProcurement,
  MergeMissingService,
  MissingServices as Register,
  NeedNoted,
  NoteMissingService,
  SeparateMissingService,
} from '@rukkanen/contract';
import { areasWhere, districtsOf, requireMay } from '@rukkanen/identity';
import { addMonths, Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { KeyVault, LooseTexts, screenTexts } from '@rukkanen/texts';
import { MissingServicesRepository, type NoteRow } from './data/missing-services.repository.js';
import { needsOf } from './domain/needs.js';
import { toMissingService, WORDS } from './missing-cards.js';

/** A need that nobody has noted for so long is told no more. */
const KEEP_MONTHS = 24;

/**
 * Services that clients would have needed and that are not there (SVC-04): noted from a case, kept
 * without it as the area's own need.
 */
@Injectable()
export class MissingServices {
  constructor(
    private readonly notes: MissingServicesRepository,
    private readonly cases: Cases,
    private readonly texts: LooseTexts,
    private readonly vault: KeyVault,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** From any case that one sees, while its words stand. The words get a key of their own. */
  async note(actor: Actor, caseId: string, sent: NoteMissingService): Promise<NeedNoted> {
    const screened = screenTexts([{ field: WORDS, text: sent.text }], sent.acknowledgements);
    const { areaId, state } = await this.cases.read(actor, caseId);
    requireMay(actor, 'missing.note', areaId);
    const { theme, phase, districtId } = sent;
    const id = randomUUID();
    await this.transactions.inAreas([areaId], async (tx) => {
      await requireDistrict(tx, areaId, districtId);
      if (!(await this.notes.holdCase(tx, caseId))) refuse('case.wrong_state', { state });
      const key = await this.texts.key(null);
      const words = this.texts.seal(key, screened).get(WORDS) ?? Buffer.of();
      const traits = { theme, phase, districtId };
      const said = { keyId: key.keyId, words, notedBy: actor.userId, notedOn: this.#today() };
      await this.notes.add(tx, { id, areaId, caseId, ...traits, ...said });
    });
    return { id };
  }

  async register(actor: Actor, areaId: string): Promise<Register> {
    requireMay(actor, 'missing.keep', areaId);
    return this.transactions.inAreas([areaId], (tx) => this.#read(tx, areaId));
  }

  /** Two are the same: whatever was merged into the first comes along, and can go again with it. */
  merge(actor: Actor, id: string, { revision, intoId }: MergeMissingService): Promise<Register> {
    return this.#change(actor, id, revision, async (tx, note) => {
      const into = (await this.notes.hold(tx, [id, intoId])).get(intoId);
      requireMergeable(note, into);
      await this.notes.merge(tx, id, intoId);
    });
  }

  separate(actor: Actor, id: string, { revision }: SeparateMissingService): Promise<Register> {
    return this.#change(actor, id, revision, async (tx, { mergedInto }) => {
      if (mergedInto === null) refuse('state.changed_meanwhile');
      await this.notes.merge(tx, id, null);
    });
  }

  mark(actor: Actor, id: string, sent: MarkJointProcurement): Promise<Register> {
    return this.#change(actor, id, sent.revision, (tx) =>
      this.notes.mark(tx, id, sent.jointProcurement),
    );
  }

  /** Whoever keeps the register may take any out; whoever wrote one, their own while its case stands. */
  async remove(actor: Actor, id: string): Promise<NeedNoted> {
    const keeps = areasWhere(actor, 'missing.keep');
    const areas = [...new Set([...keeps, ...areasWhere(actor, 'missing.note')])];
    return this.transactions.inAreas(areas, async (tx) => {
      const note = (await this.notes.hold(tx, [id])).get(id) ?? refuse('access.not_found');
      if (!keeps.includes(note.areaId) && note.notedBy !== actor.userId) refuse('access.not_found');
      await this.#forget(tx, [note]);
      return { id };
    });
  }

  /** Removes what nobody has needed for long; answers how many notes. */
  async sweep(areaId: string): Promise<number> {
    const today = this.#today();
    return this.transactions.inAreas([areaId], async (tx) => {
      const old = needsOf(await this.notes.all(tx)).flatMap(({ head, merged }) => {
        const all = [head, ...merged];
        return all.every(({ notedOn }) => addMonths(notedOn, KEEP_MONTHS) < today) ? all : [];
      });
      await this.#forget(tx, old);
      return old.length;
    });
  }

  /** The keys first: should the rest fail, the words are already unreadable. */
  async #forget(tx: Transaction, notes: readonly NoteRow[]): Promise<void> {
    await this.vault.forget(notes.map(({ keyId }) => keyId));
    await this.notes.remove(
      tx,
      notes.map(({ id }) => id),
    );
  }

  async #change(
    actor: Actor,
    id: string,
    revision: number,
    work: (tx: Transaction, note: NoteRow) => Promise<void>,
  ): Promise<Register> {
    return this.transactions.inAreas(areasWhere(actor, 'missing.keep'), async (tx) => {
      const note = (await this.notes.hold(tx, [id])).get(id) ?? refuse('access.not_found');
      if (note.revision !== revision)
        refuse('state.changed_meanwhile', { revision: note.revision });
      await work(tx, note);
      return this.#read(tx, note.areaId);
    });
  }

  async #read(tx: Transaction, areaId: string): Promise<Register> {
    const rows = (await this.notes.all(tx)).filter((row) => row.areaId === areaId);
    const open = await this.texts.opener(rows.map(({ keyId }) => keyId));
    return {
      areaId,
      districts: await districtsOf(tx, areaId),
      services: needsOf(rows)
        .toSorted((one, other) => other.clients - one.clients)
        .map((need) => toMissingService(need, ({ keyId, words }) => open(keyId, WORDS, words))),
    };
  }

  #today(): string {
    return helsinkiDay(this.clock.now());
  }
}

async function requireDistrict(tx: Transaction, areaId: string, districtId: string | null) {
  if (districtId === null) return;
  if ((await districtsOf(tx, areaId)).some(({ id }) => id === districtId)) return;
  refuse('request.invalid', { issues: [{ path: 'districtId', code: 'invalid_value' }] });
}

/** Two that stand alone in one area: merging no others, nothing goes round in a circle. */
function requireMergeable(note: NoteRow, into: NoteRow | undefined): void {
  if (into?.areaId !== note.areaId || into.id === note.id)
    refuse('request.invalid', { issues: [{ path: 'intoId', code: 'invalid_value' }] });
  if (note.mergedInto !== null || into.mergedInto !== null) refuse('state.changed_meanwhile');
}
