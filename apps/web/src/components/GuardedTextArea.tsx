import type { TextFinding } from '@rukkanen/contract';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import { FieldAbove, FieldBelow, type FieldProps } from './FieldParts.js';
import { FindingList, type FindingAnswers } from './FindingList.js';
import { Icon } from './Icon.js';
import { markedPieces } from './marked-text.js';
import { CharacterCount } from './CharacterCount.js';

interface GuardedTextAreaProps extends FieldProps, FindingAnswers {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the guard says of this very text; places of an older text may be passed, they stay unmarked. */
  readonly findings: readonly TextFinding[];
  readonly limit: number;
  readonly rows?: number;
}

/**
 * A text about a client, watched while it is written. A mirror under the transparent text area has
 * the same metrics and paints the marks; the list below says the same in words, in the same order,
 * with a one-tap replacement.
 */
export function GuardedTextArea(props: GuardedTextAreaProps) {
  const { label, hint, optional, error, value, onChange, findings, limit, rows = 5, id } = props;
  const { t } = useTranslation('guard');
  return (
    <div className="guarded-field">
      <TextField
        className="field"
        value={value}
        onChange={onChange}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        {...(id && { id })}
      >
        <FieldAbove label={label} hint={hint} optional={optional ?? false} />
        <div className="guarded">
          <Mirror text={value} findings={findings} rows={rows} />
          <TextArea spellCheck={false} />
        </div>
        <div className="under-text">
          <p className="ic sm muted">
            <Icon name="lock" />
            <span>{t('notStored')}</span>
          </p>
          <CharacterCount used={value.length} limit={limit} />
        </div>
        <FieldBelow error={error} />
      </TextField>
      <FindingList {...props} text={value} />
    </div>
  );
}

interface MirrorProps {
  readonly text: string;
  readonly findings: readonly TextFinding[];
  readonly rows: number;
}

/** Its last line break keeps the height right when the text ends with one. */
function Mirror({ text, findings, rows }: MirrorProps) {
  return (
    <div
      className="mirror"
      aria-hidden="true"
      style={{ minHeight: `calc(${rows} * 1.75em + 1.4rem)` }}
    >
      {markedPieces(text, findings).map(({ text: words, place }, index) =>
        place ? (
          <mark key={`${place.start}-${index}`} className={place.severity}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
      {'\n'}
    </div>
  );
}
