import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseReceipt, FunctionKey, ResubmitCase, SubmitCase } from '@rukkanen/contract';
import { functionsIn, requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { screenTexts, storedAs, Texts, type CaseKey, type Screened } from '@rukkanen/texts';
import { CaseStates } from './case-states.js';
import type { CaseVersionEntity } from './data/case.entity.js';
import { CasesRepository } from './data/cases.repository.js';
import { drawCodeWord } from './domain/code-word.js';
import { teamFor } from './domain/team-for.js';
import { textsToScreen, textsToStore } from './domain/texts-of-case.js';

const CODE_WORD_TRIES = 20;

/** Bringing a case, and answering a returned one. */
@Injectable()
export class Submissions {
  constructor(
    private readonly cases: CasesRepository,
    private readonly states: CaseStates,
    private readonly texts: Texts,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a case in: the guard first, then everything in one transaction. The case waits in
   * quarantine until a convener has read it.
   */
  async submit(actor: Actor, sent: SubmitCase): Promise<CaseReceipt> {
    requireMay(actor, 'case.submit', sent.areaId);
    this.#requireAgreed(sent.agreement.agreedOn);
    const screened = screenTexts(textsToScreen(sent), sent.acknowledgements);
    const key = await this.texts.newKey();
    return this.transactions.run(actor, (tx) => this.#store(tx, actor, sent, screened, key));
  }

  /** A new version of one's own returned case; earlier versions stay as they were. */
  async resubmit(actor: Actor, caseId: string, sent: ResubmitCase): Promise<CaseReceipt> {
    this.#requireAgreed(sent.agreement.agreedOn);
    const screened = screenTexts(textsToScreen(sent), sent.acknowledgements);
    return this.transactions.run(actor, async (tx) => {
      const known = await this.cases.find(tx, caseId);
      if (known?.bringerId !== actor.userId) return refuse('access.not_found');
      const row = await this.states.transition(tx, {
        caseId,
        event: 'resubmitted',
        actorId: actor.userId,
        codes: { version: known.row.version + 1 },
      });
      const key = (await this.texts.keyOf(row.keyId)) ?? refuse('case.wrong_state');
      const version = row.version + 1;
      const districtId = await this.#districtOf(tx, row.areaId, sent.placeId);
      await tx.query(
        `update cases set version = $2, agreed_on = $3, age_band = $4, service_language = $5,
           interpreter = $6, district_id = coalesce($7, district_id) where id = $1`,
        [
          caseId,
          version,
          sent.agreement.agreedOn,
          sent.ageBand,
          sent.serviceLanguage,
          sent.interpreter,
          districtId,
        ],
      );
      const at = this.clock.now();
      await this.cases.addVersion(tx, versionOf(row, version, sent, screened, at));
      await this.#write(tx, row, version, key, screened, sent);
      return { id: caseId, codeWord: row.codeWord, version, submittedAt: at.toISOString() };
    });
  }

  async #store(
    tx: Transaction,
    actor: Actor,
    sent: SubmitCase,
    screened: Screened,
    key: CaseKey,
  ): Promise<CaseReceipt> {
    const teamId = (await this.#teamOf(tx, sent)) ?? refuse('access.not_found');
    const districtId = await this.#districtOf(tx, sent.areaId, sent.placeId);
    const at = this.clock.now();
    const unnamed = {
      id: randomUUID(),
      areaId: sent.areaId,
      teamId,
      state: 'submitted' as const,
      version: 1,
      revision: 1,
      keyId: key.keyId,
      ageBand: sent.ageBand,
      serviceLanguage: sent.serviceLanguage,
      interpreter: sent.interpreter,
      presenterFunction: presenterOf(actor, sent.areaId),
      submittedOn: helsinkiDay(at),
      submittedAt: at,
      agreedOn: sent.agreement.agreedOn,
      priority: 0,
      districtId,
    };
    const row = await this.#named(unnamed, (named) =>
      this.cases.add(tx, named, versionOf(named, 1, sent, screened, at), actor.userId),
    );
    await this.#write(tx, row, 1, key, screened, sent);
    await this.states.record(tx, row, {
      caseId: row.id,
      event: 'submitted',
      actorId: actor.userId,
      codes: { version: 1, guard: screened.guardVersion },
    });
    return { id: row.id, codeWord: row.codeWord, version: 1, submittedAt: at.toISOString() };
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

  /** Agreed with the client, and not in the future (CON-01). */
  #requireAgreed(agreedOn: string): void {
    if (agreedOn > helsinkiDay(this.clock.now())) refuse('case.not_agreed');
  }
}

const versionOf = (
  { id, areaId }: { id: string; areaId: string },
  version: number,
  sent: ResubmitCase,
  screened: Screened,
  at: Date,
): CaseVersionEntity => ({
  caseId: id,
  version,
  areaId,
  scores: sent.scores,
  tags: sent.tags,
  functions: sent.functions,
  acknowledged: screened.acknowledged,
  guardVersion: screened.guardVersion,
  submittedAt: at,
});

/** The function in which the actor brings; an employment expert unless they sit in another. */
const presenterOf = (actor: Actor, areaId: string): FunctionKey =>
  (functionsIn(actor, areaId)[0] as FunctionKey | undefined) ?? 'EMPLOYMENT_EXPERT';
