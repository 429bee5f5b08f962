import type { CaseResult } from '@rukkanen/contract';

/** The name of an organisation by its id; an unknown one keeps its id, so that nothing disappears. */
export const nameIn =
  (organisations: CaseResult['organisations']) =>
  (id: string): string =>
    organisations.find((one) => one.id === id)?.name ?? id;
