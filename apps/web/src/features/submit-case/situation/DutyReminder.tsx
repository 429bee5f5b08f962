import type { Danger } from '@rukkanen/intake';
import { dangersOf } from '../domain/duty.js';
import { useForm } from '../use-case-form.js';
import { DutyToAct } from './DutyToAct.js';

interface DutyReminderProps {
  readonly live?: boolean;
  /** Only when this speaks for it. */
  readonly only?: Danger;
}

/** The reminder of the duty to act, as soon as the form or a text speaks of danger (FRM-05). */
export function DutyReminder({ live = false, only }: DutyReminderProps) {
  const { draft, area } = useForm();
  const dangers = dangersOf(draft);
  const raised = only ? dangers.includes(only) : dangers.length > 0;
  if (!raised) return null;
  return <DutyToAct dangers={dangers} contacts={area?.guidance.dutyContacts ?? []} live={live} />;
}
