import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseReceipt, FunctionKey, ResubmitCase, SubmitCase } from '@rukkanen/contract';
import { functionsIn, requireMay } from '@rukkanen/identity';
import { lacksOf } from '@rukkanen/intake';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, storedAs, Texts, type CaseKey, type Screened } from '@rukkanen/texts';
import { Asking } from './asking.service.js';
import { CaseStates } from './case-states.js';
import { CasesRepository, type NewCase } from './data/cases.repository.js';
import { EarlierCasesRepository } from './data/earlier-cases.repository.js';
import { SubmissionsRepository } from './data/submissions.repository.js';
import { caseCodes, versionRow } from './data/submitted-rows.js';
import { drawCodeWord } from './domain/code-word.js';
import { submissionKeyOf } from './domain/submission-key.js';
import { teamFor } from './domain/team-for.js';
import { textsToScreen, textsToStore } from './domain/texts-of-case.js';

const CODE_WORD_TRIES = 20;

/** Something sent that may be stored: what it says, how it passed the guard, and what it is known by. */
interface Taken<Sent extends ResubmitCase> {
  readonly sent: Sent;
  readonly screened: Screened;
  readonly submissionKey: string | null;
}

/** Bringing a case, and answering a returned one. */
@Injectable()
export class Submissions {
  constructor(
    private readonly cases: CasesRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly earlier: EarlierCasesRepository,
    private readonly asking: Asking,
    private readonly states: CaseStates,
    private readonly texts: Texts,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a case in: the guard first, then everything in one transaction. The case waits in
   * quarantine until a convener has read it. A submission that came in before is answered as then.
   */
  async submit(actor: Actor, sent: SubmitCase): Promise<CaseReceipt> {
    requireMay(actor, 'case.submit', sent.areaId);
    const taken = this.#take(actor, sent);
    const before = await this.transactions.run(actor, (tx) =>
      this.submissions.known(tx, taken.submissionKey),
    );
    if (before) return before;
    const key = await this.texts.newKey();
    return this.transactions.run(
      actor,
      async (tx) =>
        (await this.submissions.known(tx, taken.submissionKey)) ??
        this.#store(tx, actor, taken, key),
    );
  }

  /** A new version of one's own returned case; earlier versions stay as they were. */
  async resubmit(actor: Actor, caseId: string, sent: ResubmitCase): Promise<CaseReceipt> {
    const taken = this.#take(actor, sent);
    return this.transactions.run(actor, async (tx) => {
      const known = await this.cases.find(tx, caseId);
      if (known?.bringerId !== actor.userId) return refuse('access.not_found');
      const before = await this.submissions.known(tx, taken.submissionKey);
      return before ?? this.#storeVersion(tx, actor, caseId, known.row.version + 1, taken);
    });
  }

  /** What may be stored of what was sent; refuses what lacks a word or would identify somebody. */
  #take<Sent extends ResubmitCase>(actor: Actor, sent: Sent): Taken<Sent> {
    if (sent.agreement.agreedOn > this.#today()) refuse('case.not_agreed');
    const lacks = lacksOf(sent);
    if (lacks.length > 0)
      refuse('request.invalid', { issues: lacks.map((path) => ({ path, code: 'too_small' })) });
    return {
      sent,
      screened: screenTexts(textsToScreen(sent), sent.acknowledgements),
      submissionKey:
        sent.submissionKey === undefined ? null : submissionKeyOf(actor.userId, sent.submissionKey),
    };
  }

  async #store(
    tx: Transaction,
    actor: Actor,
    { sent, screened, submissionKey }: Taken<SubmitCase>,
    key: CaseKey,
  ): Promise<CaseReceipt> {
    const { areaId } = sent;
    const urgency = this.#urgencyOf(sent);
    const at = this.clock.now();
    const unnamed = {
      id: randomUUID(),
      areaId,
      teamId: (await this.#teamOf(tx, sent)) ?? refuse('access.not_found'),
      state: sent.asked ? ('asked' as const) : ('submitted' as const),
      version: 1,
      revision: 1,
      keyId: key.keyId,
      ...caseCodes(sent),
      presenterFunction: presenterOf(actor, areaId),
      submittedOn: helsinkiDay(at),
      submittedAt: at,
      priority: 0,
      urgencyReason: urgency?.reason ?? null,
      urgentBy: urgency?.by ?? null,
      districtId: await this.#districtOf(tx, areaId, sent.placeId),
    };
    const place = { caseId: unnamed.id, areaId, version: 1, submittedAt: at, submissionKey };
    const row = await this.#named(unnamed, (named) =>
      this.cases.add(tx, named, versionRow(place, sent, screened), actor.userId),
    );
    await this.#linkEarlier(tx, row.id, sent);
    await this.#write(tx, row, 1, key, screened, sent);
    await this.states.record(tx, row, {
      caseId: row.id,
      event: row.state,
      actorId: actor.userId,
      codes: { version: 1, guard: screened.guardVersion, ...(urgency && { urgent: true }) },
    });
    await this.#ask(tx, actor, row, sent);
    return receiptOf(row, 1, at);
  }

  async #storeVersion(
    tx: Transaction,
    actor: Actor,
    caseId: string,
    version: number,
    { sent, screened, submissionKey }: Taken<ResubmitCase>,
  ): Promise<CaseReceipt> {
    const row = await this.states.transition(tx, {
      caseId,
      event: 'resubmitted',
      actorId: actor.userId,
      codes: { version },
    });
    const key = (await this.texts.keyOf(row.keyId)) ?? refuse('case.wrong_state');
    const at = this.clock.now();
    const { areaId } = row;
    const place = { caseId, areaId, version, submittedAt: at, submissionKey };
    const districtId = await this.#districtOf(tx, areaId, sent.placeId);
    await this.submissions.addVersion(tx, versionRow(place, sent, screened), {
      ...caseCodes(sent),
      districtId,
    });
    await this.#linkEarlier(tx, caseId, sent);
    await this.#write(tx, row, version, key, screened, sent);
    return receiptOf(row, version, at);
  }

  async #teamOf(tx: Transaction, { areaId, ageBand, tags }: SubmitCase): Promise<string | null> {
    const adultFrom = await this.cases.adultFrom(tx, areaId);
    return teamFor(await this.cases.takingTeams(tx, areaId), { ageBand, tags, adultFrom });
  }

  /** Of the place where the client is met only its district is kept (ROS-06): a place tells too much. */
  async #districtOf(
    tx: Transaction,
    areaId: string,
    placeId: string | undefined,
  ): Promise<string | null> {
    if (placeId === undefined) return null;
    const districtId = await this.cases.districtOf(tx, areaId, placeId);
    if (districtId === undefined)
      return refuse('request.invalid', { issues: [{ path: 'placeId', code: 'unknown' }] });
    return districtId;
  }

  /** Which own case a returning client had before; another's is refused like one that is not there. */
  async #linkEarlier(
    tx: Transaction,
    caseId: string,
    { returning = false, earlierCaseId }: ResubmitCase,
  ): Promise<void> {
    if (!returning || earlierCaseId === null) return this.earlier.unlink(tx, caseId);
    if (earlierCaseId !== undefined && !(await this.earlier.link(tx, caseId, earlierCaseId)))
      refuse('request.invalid', { issues: [{ path: 'earlierCaseId', code: 'unknown' }] });
  }

  /** To one function instead of the team, where the sender has chosen so (FLW-12). */
  async #ask(
    tx: Transaction,
    actor: Actor,
    row: NewCase,
    { asked = null }: SubmitCase,
  ): Promise<void> {
    if (asked) await this.asking.place(tx, { row, bringerId: actor.userId }, asked);
  }

  /** Draws code words until one is nobody else's. */
  async #named<Row extends object>(
    row: Row,
    add: (named: Row & { codeWord: string }) => Promise<boolean>,
  ): Promise<Row & { codeWord: string }> {
    for (let tried = 0; tried < CODE_WORD_TRIES; tried++) {
      const named = { ...row, codeWord: drawCodeWord(randomInt) };
      if (await add(named)) return named;
    }
    throw new Error('no free code word was drawn');
  }

  async #write(
    tx: Transaction,
    { id, areaId }: { id: string; areaId: string },
    version: number,
    key: CaseKey,
    screened: Screened,
    sent: ResubmitCase,
  ): Promise<void> {
    const place = { ...key, areaId, caseId: id, version };
    await this.texts.write(tx, place, storedAs(screened, textsToStore(sent)));
  }

  /** What makes the case urgent from the first moment, by a day that has not passed (SES-14). */
  #urgencyOf({ urgency = null }: SubmitCase): SubmitCase['urgency'] {
    if (urgency?.by && urgency.by < this.#today())
      refuse('request.invalid', { issues: [{ path: 'urgency.by', code: 'too_small' }] });
    return urgency;
  }

  #today(): string {
    return helsinkiDay(this.clock.now());
  }
}

const receiptOf = (
  { id, codeWord }: { id: string; codeWord: string },
  version: number,
  at: Date,
): CaseReceipt => ({ id, codeWord, version, submittedAt: at.toISOString(), replayed: false });

/** The function in which the actor brings; an employment expert unless they sit in another. */
const presenterOf = (actor: Actor, areaId: string): FunctionKey =>
  (functionsIn(actor, areaId)[0] as FunctionKey | undefined) ?? 'EMPLOYMENT_EXPERT';
