import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon } from './Icon.js';

interface SegmentedProps<T extends string> {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** Two to four short answers side by side, one of them chosen. */
export function Segmented<T extends string>({ labelHidden = true, ...props }: SegmentedProps<T>) {
  return (
    <RadioGroup
      className="segmented"
      orientation="horizontal"
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
    >
      <Label className={labelHidden ? 'sr' : 'legend-text'}>{props.label}</Label>
      <div className="seg">
        {props.options.map(({ value, label, lang }) => (
          <Radio key={value} value={value} className="seg-item" {...(lang && { lang })}>
            {({ isSelected }) => (
              <>
                {isSelected && <Icon name="check" />}
                {label}
              </>
            )}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
