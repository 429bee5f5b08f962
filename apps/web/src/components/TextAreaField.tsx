import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { classes } from '../lib/class-names.js';
import { FieldAbove, FieldBelow, type FieldProps } from './FieldParts.js';

export interface TextAreaFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  /** The most that the server takes; the count is shown, and typing is not cut off. */
  readonly limit?: number;
  /** `lead` for a question: larger and heavier. */
  readonly look?: 'normal' | 'lead';
}

/** Several lines of text that need no guarding; see GuardedTextArea for what is about a client. */
export function TextAreaField({ label, hint, optional, error, ...props }: TextAreaFieldProps) {
  const { value, onChange, rows = 3, limit, look = 'normal', id } = props;
  return (
    <AriaTextField
      className="field"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      value={value}
      onChange={onChange}
      {...(id && { id })}
    >
      <FieldAbove label={label} hint={hint} optional={optional ?? false} />
      <TextArea className={classes('input', look === 'lead' && 'lead')} rows={rows} />
      {limit !== undefined && <CharacterCount used={value.length} limit={limit} />}
      <FieldBelow error={error} />
    </AriaTextField>
  );
}

/** How much of the room is used. */
export function CharacterCount({ used, limit }: { readonly used: number; readonly limit: number }) {
  const { t, i18n } = useTranslation();
  const spaced = new Intl.NumberFormat(i18n.language).format(limit);
  return (
    <p className={classes('count sm tnum', used > limit ? 'over' : 'muted')}>
      {t('characters', { used, limit: spaced })}
    </p>
  );
}
