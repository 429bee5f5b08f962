import { GuardedTextArea } from '../../components/GuardedTextArea.js';
import { keep } from '../../lib/kept-places.js';
import { inTyped, openIn } from './domain/places.js';
import type { StepId } from './domain/steps.js';
import { useForm } from './use-case-form.js';

interface GuardedTextProps {
  readonly step: StepId;
  readonly field: 'question' | 'clientHope' | 'narrative' | 'serviceGoal';
  readonly label: string;
  readonly hint: string;
  readonly limit: number;
  readonly rows: number;
  readonly optional?: boolean;
}

/** One of the case's texts under guard; reasons for what stays are kept with the draft. */
export function GuardedText({ step, field, ...look }: GuardedTextProps) {
  const { draft, change, guards, errorOf } = useForm();
  const text = draft[field];
  return (
    <GuardedTextArea
      {...look}
      id={field}
      value={text}
      onChange={(value) => change({ [field]: value })}
      error={errorOf(step, field)}
      findings={inTyped(text, openIn(text.trim(), draft.kept, guards.found))}
      onKeep={(finding, reason) => change({ kept: keep(draft.kept, text, finding, reason) })}
    />
  );
}
