import { useTranslation } from 'react-i18next';
import { FindingList } from '../../../components/FindingList.js';
import { IconButton } from '../../../components/IconButton.js';
import { TextField } from '../../../components/TextField.js';
import { keep } from '../../../lib/kept-places.js';
import type { TriedRow } from '../domain/draft.js';
import { inTyped, openIn } from '../domain/places.js';
import { useForm } from '../use-case-form.js';

interface TriedServiceRowProps {
  readonly row: TriedRow;
  readonly index: number;
  readonly onRemove: () => void;
}

/** One tried service and how it went, both under guard. */
export function TriedServiceRow({ row, index, onRemove }: TriedServiceRowProps) {
  const { t } = useTranslation('submit-case');
  const number = index + 1;
  return (
    <div className="tried-row">
      <GuardedLine
        row={row}
        index={index}
        part="service"
        label={t('description.service', { number })}
      />
      <GuardedLine row={row} index={index} part="result" label={t('description.result')} />
      <IconButton
        icon="cross"
        label={t('description.removeService', { number })}
        onPress={onRemove}
      />
    </div>
  );
}

interface GuardedLineProps {
  readonly row: TriedRow;
  readonly index: number;
  readonly part: keyof TriedRow;
  readonly label: string;
}

function GuardedLine({ row, index, part, label }: GuardedLineProps) {
  const { draft, change, guards, errorOf } = useForm();
  const text = row[part];
  const write = (value: string) =>
    change({
      tried: draft.tried.map((one, at) => (at === index ? { ...one, [part]: value } : one)),
    });
  return (
    <div>
      <TextField
        id={`${part}-${index}`}
        label={label}
        value={text}
        onChange={write}
        optional={part === 'result'}
        error={errorOf('description', `${part}-${index}`)}
      />
      <FindingList
        text={text}
        findings={inTyped(text, openIn(text.trim(), draft.kept, guards.found))}
        onChange={write}
        onKeep={(finding, reason) => change({ kept: keep(draft.kept, text, finding, reason) })}
      />
    </div>
  );
}
