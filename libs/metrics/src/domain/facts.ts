import type {
  ExitCode,
  NeedsClass,
  SocialCareContact as SocialCareContactCode,
} from '@rukkanen/contract';

/** A day in Helsinki, ISO 8601. Days written so sort as text. */
export type LocalDate = string;

/**
 * A consulted case as statistics see it: codes and days, no word that a person wrote, so the figures
 * stay the same when a case's texts are deleted. `submittedOn` is the day of the first submission,
 * for the waiting of a case that was brought again began there (REQUIREMENTS §2).
 */
export interface ConsultedFact {
  readonly caseId: string;
  readonly areaId: string;
  readonly sessionId: string;
  readonly heldOn: LocalDate;
  readonly submittedOn: LocalDate;
  readonly exit: ExitCode;
  readonly needs: NeedsClass | null;
  readonly socialCareContact: SocialCareContactCode;
  readonly bottlenecks: readonly string[];
  readonly feedbackDueOn: LocalDate | null;
  readonly feedbackDoneOn: LocalDate | null;
}

/** A client referred to TYM without the consultation team (FLW-10). */
export interface DirectFact {
  readonly id: string;
  readonly areaId: string;
  readonly openedOn: LocalDate;
  readonly needs: NeedsClass;
}

export interface FlowFacts {
  readonly consulted: readonly ConsultedFact[];
  readonly direct: readonly DirectFact[];
}

/** What each area did, by the area's id. An area without facts belongs here too, with empty lists. */
export type FactsByArea = ReadonlyMap<string, FlowFacts>;

/** Groups facts by area; areas come in the order given, and only those facts that belong to one. */
export const byArea = (areaIds: readonly string[], facts: FlowFacts): FactsByArea =>
  new Map(
    areaIds.map((areaId) => [
      areaId,
      {
        consulted: facts.consulted.filter((fact) => fact.areaId === areaId),
        direct: facts.direct.filter((fact) => fact.areaId === areaId),
      },
    ]),
  );
