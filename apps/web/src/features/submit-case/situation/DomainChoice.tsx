import { FORM, type FormSheet, type Level } from '@rukkanen/contract';
import { dutyToAct } from '@rukkanen/intake';
import { SentenceRadioGroup } from '../../../components/SentenceRadioGroup.js';
import { useLanguage } from '../../../lib/use-language.js';
import type { CaseDraft } from '../domain/draft.js';
import { useForm } from '../use-case-form.js';
import { DutyReminder } from './DutyReminder.js';
import { OfficialSentence } from './OfficialSentence.js';

const NOT_DISCUSSED = 'not-discussed';

/** The value of a radio button for a level: absent, "not discussed" and 1–5 stay three things. */
const valueOf = (level: CaseDraft['scores'][FormSheet['key']]): string | null =>
  level === undefined ? null : level === null ? NOT_DISCUSSED : String(level);

const levelOf = (value: string): Level | null =>
  value === NOT_DISCUSSED ? null : Number.parseInt(value, 10);

/** The reminder of a duty comes up right below the sentence, and is to be read before going on (FRM-05). */
const raisesDuty = (domain: FormSheet['key'], value: string): boolean =>
  dutyToAct({ [domain]: levelOf(value) ?? undefined }, []).length > 0;

interface DomainChoiceProps {
  readonly sheet: FormSheet;
  /** Opens what comes next, where something does. */
  readonly onNext?: (() => void) | undefined;
  /** A level was chosen by a finger. */
  readonly onTap?: (() => void) | undefined;
}

/** The form's own sentences, whole; "we did not talk about this" is a choice of its own. */
export function DomainChoice({ sheet, onNext, onTap }: DomainChoiceProps) {
  const language = useLanguage();
  const { draft, choose, errorOf } = useForm();
  const ends: Readonly<Record<number, string>> = {
    1: FORM.endLabels.none[language].toLocaleLowerCase(language),
    5: FORM.endLabels.great[language].toLocaleLowerCase(language),
  };
  return (
    <>
      <SentenceRadioGroup
        id={`domain-${sheet.key}`}
        label={sheet.title[language]}
        labelHidden
        sentences={sheet.levels.map((words, index) => ({
          value: String(index + 1),
          text: <OfficialSentence>{words[language]}</OfficialSentence>,
          mark: String(index + 1),
          aside: ends[index + 1],
        }))}
        value={valueOf(draft.scores[sheet.key])}
        onChange={(value) => choose(sheet.key, levelOf(value))}
        notDiscussed={NOT_DISCUSSED}
        digitKeys
        {...(onNext && { onEnter: onNext })}
        {...(onTap && { onTap: (value) => !raisesDuty(sheet.key, value) && onTap() })}
        error={errorOf('situation', `domain-${sheet.key}`)}
      />
      {sheet.key === 'socialRelations' && <DutyReminder live only="close" />}
    </>
  );
}
