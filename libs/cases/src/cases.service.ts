import { Injectable } from '@nestjs/common';
import type { AreaCard, CaseCard, CaseReader, MyCase, QueueItem } from '@rukkanen/contract';
import { areasWhere, holds, People } from '@rukkanen/identity';
import { severalDomains } from '@rukkanen/intake';
import { Clock, daysBetween, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { Texts } from '@rukkanen/texts';
import { AskedOnes } from './asked-ones.service.js';
import { toCaseCard, toMyCase, toQueueItem } from './data/cards.js';
import { CasesRepository, type FullCase } from './data/cases.repository.js';
import { textIdsOfDirect, toBrief, toDirect } from './data/direct-cards.js';
import { DirectRepository, type DirectRow } from './data/direct.repository.js';
import { EarlierCasesRepository } from './data/earlier-cases.repository.js';
import { maySee, maySeeBringer, maySpeak, type SightFacts } from './domain/sight.js';

const QUEUE_STATES = ['submitted', 'needs_information', 'queued'];

/** Reading cases: one's own, the convener's queue, and one case as somebody may see it. */
@Injectable()
export class Cases {
  constructor(
    private readonly cases: CasesRepository,
    private readonly earlierCases: EarlierCasesRepository,
    private readonly direct: DirectRepository,
    private readonly askedOnes: AskedOnes,
    private readonly texts: Texts,
    private readonly people: People,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The actor's own cases, newest first, each with who must act next. */
  async mine(actor: Actor): Promise<MyCase[]> {
    return this.transactions.run(actor, async (tx) => {
      const ids = await this.cases.idsBroughtBy(tx, actor.userId);
      const found = (await this.cases.findAll(tx, ids)).toSorted(newestFirst);
      const [questions, returns, windows, feedbacks, earlier, direct] = [
        await this.texts.readField(tx, actor, ids, 'question'),
        await this.texts.readField(tx, actor, ids, 'returnQuestion'),
        await this.cases.windowsOf(tx, ids),
        await this.cases.feedbacksOf(tx, ids),
        await this.earlierCases.ofBringer(tx, actor.userId),
        await this.direct.of(tx, ids),
      ];
      const today = helsinkiDay(this.clock.now());
      const briefOf = (row?: DirectRow) => (row ? toBrief(row, today) : null);
      return found.map(({ row }) =>
        toMyCase(row, {
          question: questions.get(row.id) ?? null,
          returnQuestion: returns.get(row.id) ?? null,
          window: windows.find(({ caseId }) => caseId === row.id),
          feedback: feedbacks.find(({ caseId }) => caseId === row.id),
          earlier: earlier.get(row.id),
          direct: briefOf(direct.get(row.id)),
        }),
      );
    });
  }

  /** What waits for the convener or for a slot, most urgent and then oldest first (SES-07). */
  async queue(actor: Actor, areaId?: string): Promise<QueueItem[]> {
    const areas = areasWhere(actor, 'case.queue');
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    return this.transactions.inAreas(areaId ? [areaId] : areas, async (tx) => {
      const ids = await this.cases.idsInStates(tx, areaId ? [areaId] : areas, QUEUE_STATES);
      return this.queueItems(tx, actor, ids);
    });
  }

  /** Cases as items of the queue, in its order. */
  async queueItems(tx: Transaction, actor: Actor, ids: readonly string[]): Promise<QueueItem[]> {
    const found = await this.cases.findAll(tx, ids);
    const questions = await this.texts.readField(tx, actor, ids, 'question');
    const today = helsinkiDay(this.clock.now());
    return found.map((known) => toQueueItem(known, questions.get(known.row.id) ?? null, today));
  }

  /** One case as the actor may see it; what they may not see is like what is not there. */
  async read(actor: Actor, caseId: string): Promise<CaseCard> {
    return this.transactions.run(actor, async (tx) => {
      const known = (await this.cases.find(tx, caseId)) ?? refuse('access.not_found');
      return this.card(tx, actor, known);
    });
  }

  /** The card of a known case, if the actor may see it. */
  async card(tx: Transaction, actor: Actor, known: FullCase): Promise<CaseCard> {
    const { row, version } = known;
    const area = await this.people.area(tx, actor, row.areaId);
    const direct = await this.#directRow(tx, known);
    const facts = await this.#requireSightIn(area, tx, actor, known, direct);
    const words = await this.texts.readVersion(tx, actor, row.id, row.version);
    const bringer = maySeeBringer(facts) ? await this.people.nameOf(tx, known.bringerId) : null;
    const today = helsinkiDay(this.clock.now());
    return toCaseCard(known, words, {
      severalDomains: severalDomains(version.scores, area.hint),
      bringer,
      waitDays: daysBetween(row.submittedOn, today),
      direct: direct ? await this.#directOf(tx, actor, known, direct, facts) : null,
      ahead: maySpeak(facts) ? await this.#aheadOf(tx, row.id) : null,
    });
  }

  async #aheadOf(tx: Transaction, caseId: string): Promise<NonNullable<CaseCard['ahead']> | null> {
    const [window] = await this.cases.windowsOf(tx, [caseId]);
    if (!window?.entered || window.live) return null;
    return { sessionId: window.sessionId, startsAt: window.startsAt.toISOString() };
  }

  async #directOf(
    tx: Transaction,
    actor: Actor,
    { row: { state, revision } }: FullCase,
    direct: DirectRow,
    { isAsked }: SightFacts,
  ): Promise<CaseCard['direct']> {
    const words = await this.texts.readMany(tx, actor, textIdsOfDirect(direct));
    const today = helsinkiDay(this.clock.now());
    return toDirect(direct, { words, today, revision, isYours: isAsked && state === 'asked' });
  }

  /** Who has read which version of a case: for the data protection officer (DPR-03). */
  async readers(actor: Actor, caseId: string): Promise<CaseReader[]> {
    return this.transactions.inAreas(areasWhere(actor, 'audit.read'), async (tx) => {
      if (!(await this.cases.find(tx, caseId))) refuse('access.not_found');
      const rows: { viewer_id: string; name: string; version: number; first_read_at: Date }[] =
        await tx.query(
          `select r.viewer_id, u.name, r.version, r.first_read_at
           from text_reads r join users u on u.id = r.viewer_id
           where r.case_id = $1 order by r.first_read_at, r.viewer_id`,
          [caseId],
        );
      return rows.map((read) => ({
        personId: read.viewer_id,
        name: read.name,
        version: read.version,
        firstReadAt: read.first_read_at.toISOString(),
      }));
    });
  }

  /** Refuses like an unknown case what the actor may not see; answers what was found about them. */
  async requireSight(tx: Transaction, actor: Actor, known: FullCase): Promise<SightFacts> {
    const area = await this.people.area(tx, actor, known.row.areaId);
    return this.#requireSightIn(area, tx, actor, known, await this.#directRow(tx, known));
  }

  async #requireSightIn(
    { consultationMode }: AreaCard,
    tx: Transaction,
    actor: Actor,
    known: FullCase,
    direct: DirectRow | undefined,
  ): Promise<SightFacts> {
    const { row, version, bringerId } = known;
    const isDirect = direct !== undefined && direct.raisedOn === null;
    const put = isDirect ? [[known, direct] as const] : [];
    const facts = {
      mode: consultationMode,
      state: row.state,
      isBringer: bringerId === actor.userId,
      isConvener: holds(actor, row.areaId, 'CONVENER', 'VICE_CONVENER'),
      isStandingMember: holds(actor, row.areaId, 'STANDING_MEMBER'),
      isInvited: await this.cases.isInvited(tx, row.id, actor.userId, version.functions),
      isDirect,
      isAsked: (await this.askedOnes.askedOf(tx, actor.userId, put)).length > 0,
    };
    return maySee(facts) ? facts : refuse('access.not_found');
  }

  /** What one function was asked, where one was. */
  async #directRow(tx: Transaction, { row: { id } }: FullCase): Promise<DirectRow | undefined> {
    return (await this.direct.of(tx, [id])).get(id);
  }
}

const newestFirst = (one: FullCase, other: FullCase): number =>
  other.row.submittedAt.getTime() - one.row.submittedAt.getTime();
