import { useId } from 'react';
import { Icon } from './Icon.js';
import type { FieldProps } from './FieldParts.js';

export interface Option<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

/** Options that belong together, under their common name. */
export interface OptionGroup<T extends string = string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
}

interface SelectFieldProps<T extends string> extends FieldProps {
  readonly value: T | '';
  readonly onChange: (value: T) => void;
  readonly options: readonly (Option<T> | OptionGroup<T>)[];
  /** Shown while nothing is chosen; without it the first option is the choice. */
  readonly placeholder?: string;
}

/** One of many. The device's own list: it is the best one on a phone. */
export function SelectField<T extends string>({
  label,
  hint,
  error,
  ...props
}: SelectFieldProps<T>) {
  const own = useId();
  const id = props.id ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        className="input"
        value={props.value}
        onChange={({ target }) => props.onChange(target.value as T)}
        aria-invalid={Boolean(error)}
        {...(described && { 'aria-describedby': described })}
      >
        {props.placeholder && (
          <option value="" disabled>
            {props.placeholder}
          </option>
        )}
        {props.options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(asOption)}
            </optgroup>
          ) : (
            asOption(option)
          ),
        )}
      </select>
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="stop" /> <span>{error}</span>
        </p>
      )}
    </div>
  );
}

const asOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
