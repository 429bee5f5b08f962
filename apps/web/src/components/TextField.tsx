import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { classes } from '../lib/class-names.js';
import { FieldAbove, FieldBelow, type FieldProps } from './FieldParts.js';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'url' | 'search';
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'url';
  readonly width?: 'full' | 'short' | 'date';
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
}

/** One line of text. */
export function TextField({
  label,
  hint,
  optional,
  error,
  width = 'full',
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField className="field" isInvalid={Boolean(error)} validationBehavior="aria" {...rest}>
      <FieldAbove label={label} hint={hint} optional={optional ?? false} />
      <Input className={classes('input', width !== 'full' && width)} />
      <FieldBelow error={error} />
    </AriaTextField>
  );
}
