import type { Prompt } from '@rukkanen/agenda';
import type {
  Acknowledgement,
  DutyContact,
  FunctionKey,
  LiveItem,
  LiveTexts,
  OrganisationCard,
  PlaceCard,
} from '@rukkanen/contract';
import { createContext, use, useCallback, useMemo, useState } from 'react';
import { useDraft } from '../../../lib/use-draft.js';
import { begun, changed, type DecisionForm, parseForm, recorded, toDraft } from './domain/form.js';
import type { AccessNeed } from './domain/remote-fit.js';
import { type Gap, gapsOf } from './domain/gaps.js';
import { draftName } from './use-drop-drafts.js';

/** What the guard says of one text of the decision. */
export interface TextReport {
  readonly acknowledgements: readonly Acknowledgement[];
  /** Places that still wait for an answer. */
  readonly open: number;
  /** Whether the text was checked as it stands now. */
  readonly isCurrent: boolean;
}

/** What can be chosen in the area of the case. */
export interface Choices {
  readonly organisations: readonly OrganisationCard[];
  readonly places: readonly PlaceCard[];
  /** Whom to call when a notification cannot wait (FLW-09). */
  readonly contacts: readonly DutyContact[];
  /** What the client of the case needs to be heard; null until the case has come. */
  readonly access: readonly AccessNeed[] | null;
  /** What is worth asking with this case (SVC-07, SVC-08). */
  readonly prompts: readonly Prompt[];
  /** The functions that the case asks for and that are not here. */
  readonly absent: readonly FunctionKey[];
}

export interface Decision extends Choices {
  readonly form: DecisionForm;
  readonly change: (change: Partial<DecisionForm>) => void;
  /** Whether what is written takes the place of a decision that its bringer has confirmed. */
  readonly isConfirmed: boolean;
  readonly gaps: readonly Gap[];
  /** Places in all texts that still wait for the writer. */
  readonly openPlaces: number;
  /** Whether the gaps are shown at their fields: only after the first try. */
  readonly showsGaps: boolean;
  readonly askForGaps: () => void;
  readonly report: (field: string, report: TextReport | null) => void;
  readonly draft: ReturnType<typeof toDraft>;
  readonly discard: () => void;
}

export const DecisionContext = createContext<Decision | null>(null);

export function useDecision(): Decision {
  const decision = use(DecisionContext);
  if (!decision) throw new Error('useDecision is for parts of the decision panel');
  return decision;
}

/**
 * The decision about one item. What is typed is kept on this device at every change, until the
 * server has said that the decision is recorded.
 */
export function useDecisionState(
  item: LiveItem,
  texts: LiveTexts,
  { organisations, places, contacts, access, prompts, absent }: Choices,
): Decision {
  // What was recorded is the beginning of what takes its place.
  const isConfirmed = item.confirmedAt !== null;
  const [initial] = useState(() => (item.decision ? recorded(item.decision, texts) : begun(item)));
  const kept = useDraft(draftName(item.id), initial, parseForm);
  const [reports, setReports] = useState<Readonly<Record<string, TextReport>>>({});
  const [showsGaps, setShowsGaps] = useState(false);
  const { value: form, set, discard } = kept;
  const change = useCallback(
    (part: Partial<DecisionForm>) => set((now) => changed(now, part)),
    [set],
  );
  const report = useCallback((field: string, said: TextReport | null) => {
    setReports(({ [field]: _, ...others }) => (said ? { ...others, [field]: said } : others));
  }, []);
  const askForGaps = useCallback(() => setShowsGaps(true), []);
  return useMemo(() => {
    const said = Object.values(reports);
    return {
      form,
      change,
      organisations,
      places,
      contacts,
      access,
      prompts,
      absent,
      gaps: gapsOf(form, isConfirmed, absent),
      isConfirmed,
      openPlaces: said.reduce((sum, { open }) => sum + open, 0),
      showsGaps,
      askForGaps,
      report,
      draft: toDraft(
        form,
        said.flatMap(({ acknowledgements }) => [...acknowledgements]),
      ),
      discard,
    };
  }, [
    form,
    change,
    organisations,
    places,
    contacts,
    access,
    prompts,
    reports,
    showsGaps,
    askForGaps,
    report,
    discard,
    isConfirmed,
    absent,
  ]);
}
