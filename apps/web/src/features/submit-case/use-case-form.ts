import type { AreaCard, FormDomain } from '@rukkanen/contract';
import { createContext, use, useState } from 'react';
import { useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import type { DraftState } from '../../lib/use-draft.js';
import { type TextChecks, useTextChecks } from '../../lib/use-text-checks.js';
import { areasToBring } from './domain/areas.js';
import type { CaseDraft } from './domain/draft.js';
import { textsOf } from './domain/request.js';
import type { StepId } from './domain/steps.js';
import { type Circumstances, type Trouble, troublesOf } from './domain/troubles.js';
import { useTroubleWords } from './use-trouble-words.js';

/** The area's bounds by which a draft is judged. */
type CaseHint = AreaCard['hint'] & Pick<AreaCard, 'adultFrom'>;

/** Everything that the steps share. */
export interface CaseForm {
  readonly draft: CaseDraft;
  readonly change: (part: Partial<CaseDraft>) => void;
  readonly choose: (domain: FormDomain, level: CaseDraft['scores'][FormDomain]) => void;
  readonly savedAt: number | null;
  readonly discard: () => void;
  readonly areas: readonly AreaCard[];
  /** The area whose threshold and consultation mode hold. */
  readonly area: AreaCard | null;
  readonly hint: CaseHint;
  readonly circumstances: Circumstances;
  readonly guards: TextChecks;
  /** From now on this step shows what it lacks. */
  readonly showTroubles: (step: StepId) => void;
  readonly troublesIn: (step: StepId) => Trouble[];
  /** The sentence under a control, once its step has been tried. */
  readonly errorOf: (step: StepId, field: string) => string | null;
}

/** The steps of one draft, for a new case or for the answer to a returned one. */
export function useCaseForm(kept: DraftState<CaseDraft>, isAnswer: boolean): CaseForm {
  const { value: draft, set, savedAt, discard } = kept;
  const words = useTroubleWords();
  const around = useSurroundings(draft, isAnswer);
  const [tried, setTried] = useState<readonly StepId[]>([]);
  const troublesIn = (step: StepId) => troublesOf(step, draft, around.circumstances);
  return {
    ...around,
    draft,
    savedAt,
    discard,
    change: (part) => set((now) => ({ ...now, ...part })),
    choose: (domain, level) =>
      set((now) => ({ ...now, scores: { ...now.scores, [domain]: level } })),
    showTroubles: (step) => setTried((steps) => [...new Set([...steps, step])]),
    troublesIn,
    errorOf: (step, field) => {
      const trouble = tried.includes(step) && troublesIn(step).find((one) => one.field === field);
      return trouble ? words(trouble) : null;
    },
  };
}

type Surroundings = Pick<CaseForm, 'areas' | 'area' | 'hint' | 'guards' | 'circumstances'>;

const NO_HINT: CaseHint = { minDomains: 2, minLevel: 3, adultFrom: 23 };

/** What a draft is judged by: its area, today, and the guard. An answer stays in its case's area. */
function useSurroundings(draft: CaseDraft, isAnswer: boolean): Surroundings {
  const me = useMe();
  const areas = isAnswer ? me.areas.filter(({ id }) => id === draft.areaId) : areasToBring(me);
  const [only] = areas.length === 1 ? areas : [];
  const area = areas.find(({ id }) => id === draft.areaId) ?? only ?? null;
  const hint = area ? { ...area.hint, adultFrom: area.adultFrom } : NO_HINT;
  const guards = useTextChecks(textsOf(draft).map(({ text }) => text));
  const circumstances: Circumstances = {
    areas: areas.map(({ id }) => id),
    today: dayOf(useProductNow(60_000)),
    minLevel: hint.minLevel,
    adultFrom: hint.adultFrom,
    found: guards.found,
    isAnswer,
  };
  return { areas, area, hint, guards, circumstances };
}

export const CaseFormContext = createContext<CaseForm | null>(null);

/** The form around this part; only inside CaseWizard. */
export function useForm(): CaseForm {
  const form = use(CaseFormContext);
  if (!form) throw new Error('useForm is for parts of CaseWizard');
  return form;
}
