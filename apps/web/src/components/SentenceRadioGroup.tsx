import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Label } from 'react-aria-components/Label';
import { useTranslation } from 'react-i18next';
import { classes } from '../lib/class-names.js';
import { FieldBelow } from './FieldParts.js';
import { choiceOfKey } from './sentence-keys.js';
import { useFinger } from './use-finger.js';

export interface Sentence {
  readonly value: string;
  readonly text: ReactNode;
  /** A digit or a letter before the sentence. */
  readonly mark?: string;
  /** A word at the end, such as "suuri huoli", or a badge. */
  readonly aside?: ReactNode;
  /** Dashed: the honest way out. */
  readonly open?: boolean;
}

interface SentenceRadioGroupProps {
  readonly label: ReactNode;
  /** Hides the label where a heading above already says it. */
  readonly labelHidden?: boolean;
  readonly sentences: readonly Sentence[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** The value of a last, dashed sentence "we did not talk about this"; also key 0. */
  readonly notDiscussed?: string;
  /** Keys 1–5 and 0 choose at once. */
  readonly digitKeys?: boolean;
  /** Enter: on to what comes next, once something is chosen. */
  readonly onEnter?: () => void;
  /** After a choice by a finger, and by nothing else: no arrow key and no screen reader gets here. */
  readonly onTap?: (value: string) => void;
  readonly error?: string | null;
  readonly id?: string;
}

/** Radio buttons whose labels are whole official sentences, one tap high, never cut short. */
export function SentenceRadioGroup(props: SentenceRadioGroupProps) {
  const { label, labelHidden = false, sentences, value, onChange, notDiscussed, error } = props;
  const { t } = useTranslation();
  const { isByFinger, watch } = useFinger();
  const choose = (chosen: string) => {
    onChange(chosen);
    if (isByFinger()) props.onTap?.(chosen);
  };
  // On the way down: the radio button itself lets no Enter through.
  const byKey = (key: string) => {
    if (key === 'Enter' && value !== null) return props.onEnter?.();
    const choice = props.digitKeys ? choiceOfKey(key, sentences, notDiscussed) : null;
    if (choice) onChange(choice);
  };
  return (
    <div
      role="presentation"
      {...watch}
      onKeyDownCapture={({ key }) => {
        watch.onKeyDownCapture();
        byKey(key);
      }}
    >
      <RadioGroup
        className="sentence-group"
        value={value}
        onChange={choose}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        {...(props.id && { id: props.id })}
      >
        <Label className={labelHidden ? 'sr' : 'legend-text'}>{label}</Label>
        <div className="sentences">
          {sentences.map((sentence) => (
            <SentenceRadio key={sentence.value} {...sentence} />
          ))}
          {notDiscussed && (
            <SentenceRadio value={notDiscussed} mark="–" text={t('notDiscussed')} open />
          )}
        </div>
        <FieldBelow error={error} />
      </RadioGroup>
    </div>
  );
}

function SentenceRadio({ value, text, mark, aside, open = false }: Sentence) {
  return (
    <Radio value={value} className={classes('sentence', open && 'none', mark && 'marked')}>
      <i className="dot" aria-hidden="true" />
      {mark && <b>{mark}</b>}
      <span>{text}</span>
      {aside && <small>{aside}</small>}
    </Radio>
  );
}
