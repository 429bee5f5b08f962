import { FindingList } from '../../../components/FindingList.js';
import { TextField } from '../../../components/TextField.js';
import { keep } from '../../../lib/kept-places.js';
import { inTyped, openIn } from '../domain/places.js';
import { useForm } from '../use-case-form.js';

interface GuardedLineProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly optional?: boolean;
}

/** A few words on one line, under guard. */
export function GuardedLine({ id, label, text, onChange, optional = false }: GuardedLineProps) {
  const { draft, change, guards, errorOf } = useForm();
  return (
    <div>
      <TextField
        id={id}
        label={label}
        value={text}
        onChange={onChange}
        optional={optional}
        error={errorOf('description', id)}
      />
      <FindingList
        text={text}
        findings={inTyped(text, openIn(text.trim(), draft.kept, guards.found))}
        onChange={onChange}
        onKeep={(finding, reason) => change({ kept: keep(draft.kept, text, finding, reason) })}
      />
    </div>
  );
}
