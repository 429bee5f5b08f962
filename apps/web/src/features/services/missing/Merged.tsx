import type { MissingService } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Trouble } from '../../../components/Trouble.js';
import type { NoteWords } from './entry-props.js';
import { useMissingChange } from './use-missing-change.js';

interface MergedProps {
  readonly service: MissingService;
  readonly words: NoteWords;
}

/** The notes that were merged into a missing service, each of which can be taken apart again. */
export function Merged({ service, words }: MergedProps) {
  const { t } = useTranslation('needs');
  const { change, error } = useMissingChange('separateMissingService');
  return (
    <details>
      <summary>{t('merged', { count: service.notes.length })}</summary>
      <ul className="stack merged">
        {service.notes.map((note) => (
          <li key={note.id} className="row">
            <span>
              {note.text ?? t('unreadable')} <span className="sm muted">{words(note)}</span>
            </span>
            <Button
              size="small"
              variant="quiet"
              className="push"
              onPress={() => change(note, {}, t('separated'))}
            >
              {t('separate')} <span className="sr">{note.text ?? t('unreadable')}</span>
            </Button>
          </li>
        ))}
      </ul>
      {error && <Trouble error={error} />}
    </details>
  );
}
