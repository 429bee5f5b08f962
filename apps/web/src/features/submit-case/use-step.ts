import { useCallback, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { focusField } from '../../components/ErrorSummary.js';
import { isStep, type StepId } from './domain/steps.js';

export interface StepPlace {
  readonly step: StepId;
  /** Opens a step at its heading, or at one of its controls. */
  readonly go: (step: StepId, field?: string) => void;
}

const toHeading = () => {
  document.querySelector<HTMLElement>('#main h1')?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
};

/**
 * The open step lives in the address, so that the browser's own way back goes one step back. When it
 * changes, the focus follows: to the heading, or to the control that has to be mended.
 */
export function useStep(): StepPlace {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('step');
  const step = isStep(asked) ? asked : 'question';
  const shown = useRef(step);
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (wanted.current) focusField(wanted.current);
    else toHeading();
    wanted.current = null;
  }, [step]);

  const go = useCallback(
    (next: StepId, field?: string) => {
      if (next === shown.current && field) return focusField(field);
      wanted.current = field ?? null;
      setSearch({ step: next });
    },
    [setSearch],
  );
  return { step, go };
}
