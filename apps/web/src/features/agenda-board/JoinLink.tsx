import type { AgendaBoard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';
import { isRefusal } from '../../lib/api-error.js';
import { useTroubleText } from '../../lib/use-trouble-text.js';

/** The Teams link of the session; changing it tells everybody who has been invited. */
export function JoinLink({ board: { session, joinUrl } }: { board: AgendaBoard }) {
  const { t } = useTranslation(['agenda-board', 'common']);
  const [url, setUrl] = useState(joinUrl ?? '');
  const change = useChange('setJoinLink', { outdates: ['agendaBoard'] });
  const { text } = useTroubleText(change.error);
  const editable = ['draft', 'open', 'locked'].includes(session.state);
  const error = isRefusal(change.error, 'request.invalid')
    ? t('agenda-board:linkInvalid')
    : change.error && text;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate(
          { params: { id: session.id }, body: { revision: session.revision, joinUrl: url } },
          { onSuccess: () => toast(t('agenda-board:linkSaved')) },
        );
      }}
    >
      <TextField
        label={t('agenda-board:link')}
        hint={t('agenda-board:linkHint')}
        value={url}
        onChange={setUrl}
        error={error || undefined}
      />
      {editable && url !== (joinUrl ?? '') && (
        <Button type="submit" size="small" pending={change.isPending && t('common:saving')}>
          {t('agenda-board:linkSave')}
        </Button>
      )}
    </form>
  );
}
