import { type ReactNode, useState } from 'react';
import { Button } from '../../../components/Button.js';
import { Chips } from '../../../components/Chips.js';
import { focusField } from '../../../components/ErrorSummary.js';
import type { Option } from '../../../components/SelectField.js';

interface FoldedChipsProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Option<T>[];
  /** Shown at once; the others come by a press. */
  readonly likely: readonly T[];
  readonly value: readonly T[];
  readonly onChange: (value: T[]) => void;
  readonly more: string;
  readonly error: string | null;
  readonly children?: ReactNode;
}

/** A long list of choices that shows the likely and the chosen ones first. */
export function FoldedChips<T extends string>({
  likely,
  more,
  children,
  ...rest
}: FoldedChipsProps<T>) {
  const [isOpen, setOpen] = useState(false);
  const near = new Set<T>([...likely, ...rest.value]);
  const shown = isOpen ? rest.options : rest.options.filter(({ value }) => near.has(value));
  const open = () => {
    setOpen(true);
    setTimeout(() => focusField(rest.id));
  };
  return (
    <div>
      <Chips {...rest} options={shown} />
      <div className="actions under-chips">
        {!isOpen && shown.length < rest.options.length && (
          <Button variant="quiet" size="small" icon="plus" onPress={open}>
            {more}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
