/** The four steps of bringing a case, in order; their names stand in the address. */
export const STEPS = ['question', 'situation', 'description', 'check'] as const;
export type StepId = (typeof STEPS)[number];

export const isStep = (value: string | null): value is StepId =>
  STEPS.some((step) => step === value);

export const stepAfter = (step: StepId): StepId => STEPS[STEPS.indexOf(step) + 1] ?? 'check';
export const stepBefore = (step: StepId): StepId | null => STEPS[STEPS.indexOf(step) - 1] ?? null;
