import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FieldAbove, FieldBelow, type FieldProps } from './FieldParts.js';
import { Icon } from './Icon.js';
import type { Option } from './SelectField.js';

interface ChipsProps<T extends string> extends FieldProps {
  readonly options: readonly Option<T>[];
}

interface ManyChips<T extends string> extends ChipsProps<T> {
  readonly value: readonly T[];
  readonly onChange: (value: T[]) => void;
}

/** Any number of short choices. */
export function Chips<T extends string>({
  options,
  value,
  onChange,
  error,
  ...rest
}: ManyChips<T>) {
  return (
    <CheckboxGroup
      className="chip-group"
      value={[...value]}
      onChange={(chosen) => onChange(chosen as T[])}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(rest.id && { id: rest.id })}
    >
      <FieldAbove {...rest} />
      <div className="chips">
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} className="chip">
            {({ isSelected }) => <Chosen isSelected={isSelected}>{option.label}</Chosen>}
          </Checkbox>
        ))}
      </div>
      <FieldBelow error={error} />
    </CheckboxGroup>
  );
}

interface OneChip<T extends string> extends ChipsProps<T> {
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of several short choices. */
export function ChoiceChips<T extends string>({ options, error, ...props }: OneChip<T>) {
  return (
    <RadioGroup
      className="chip-group"
      value={props.value}
      onChange={(chosen) => props.onChange(chosen as T)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(props.id && { id: props.id })}
    >
      <FieldAbove label={props.label} hint={props.hint} optional={props.optional ?? false} />
      <div className="chips">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className="chip">
            {({ isSelected }) => <Chosen isSelected={isSelected}>{option.label}</Chosen>}
          </Radio>
        ))}
      </div>
      <FieldBelow error={error} />
    </RadioGroup>
  );
}

function Chosen({ isSelected, children }: { isSelected: boolean; children: ReactNode }) {
  return (
    <>
      {isSelected && <Icon name="check" />}
      {children}
    </>
  );
}
