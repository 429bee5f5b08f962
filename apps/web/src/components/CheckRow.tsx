import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Icon } from './Icon.js';

interface CheckRowProps {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isInvalid?: boolean;
  readonly id?: string;
}

/** One statement to agree with, as a row that can be hit with a thumb. */
export function CheckRow({ children, hint, isSelected, onChange, isInvalid, id }: CheckRowProps) {
  return (
    <Checkbox
      className="check"
      isSelected={isSelected}
      onChange={onChange}
      isInvalid={isInvalid ?? false}
      {...(id && { id })}
    >
      <span className="box" aria-hidden="true">
        <Icon name="check" />
      </span>
      <span>
        <b>{children}</b>
        {hint && <span className="hint">{hint}</span>}
      </span>
    </Checkbox>
  );
}
