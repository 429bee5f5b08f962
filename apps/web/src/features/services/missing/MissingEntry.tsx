import type { MissingServices } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../components/CheckRow.js';
import { Trouble } from '../../../components/Trouble.js';
import { useTime } from '../../../lib/use-language.js';
import { EntryActions } from './EntryActions.js';
import type { EntryProps, NoteWords } from './entry-props.js';
import { Merged } from './Merged.js';
import { useMissingChange } from './use-missing-change.js';

/** One missing service: for how many, what it is about, and what may be done with it. */
export function MissingEntry({ service, register }: EntryProps) {
  const { t } = useTranslation('needs');
  const id = useId();
  const words = useNoteWords(register);
  const { change, error } = useMissingChange('markJointProcurement');
  const mark = (jointProcurement: boolean) =>
    change(service, { jointProcurement }, t(jointProcurement ? 'joint.marked' : 'joint.unmarked'));
  return (
    <article className="stack" aria-labelledby={id}>
      <div>
        <h2 id={id}>{service.text ?? t('unreadable')}</h2>
        <p className="sm muted">
          {[t('clients', { count: service.clients }), words(service)].join(' · ')}
        </p>
      </div>
      <CheckRow isSelected={service.jointProcurement} hint={t('joint.hint')} onChange={mark}>
        {t('joint.label')}
      </CheckRow>
      {service.notes.length > 0 && <Merged service={service} words={words} />}
      {error && <Trouble error={error} />}
      <EntryActions service={service} register={register} />
    </article>
  );
}

/** What is known of a note in one line: theme, phase, where, and when it was noted. */
function useNoteWords({ districts }: MissingServices): NoteWords {
  const { t } = useTranslation(['needs', 'codes', 'services']);
  const { date } = useTime();
  return ({ theme, phase, districtId, notedOn }) =>
    [
      theme && t(`codes:caseTag.${theme}`),
      phase && t(`services:phase.${phase}`),
      districts.find(({ id }) => id === districtId)?.name ?? t('needs:wholeArea'),
      t('needs:notedOn', { date: date(notedOn) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
