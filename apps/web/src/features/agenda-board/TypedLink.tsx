import type { JoinLink, SessionCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';
import { isRefusal } from '../../lib/api-error.js';
import { useTroubleText } from '../../lib/use-trouble-text.js';

interface TypedLinkProps {
  readonly session: SessionCard;
  readonly link: JoinLink;
}

/** The link as it is, to be replaced by hand; what is typed belongs to the link that it would replace. */
export function TypedLink({ session, link: { joinUrl, ofTeam } }: TypedLinkProps) {
  const { t } = useTranslation(['agenda-board', 'common']);
  const [typed, setTyped] = useState({ over: joinUrl, url: joinUrl ?? '' });
  const isTyped = typed.over === joinUrl;
  const url = isTyped ? typed.url : (joinUrl ?? '');
  const change = useChange('setJoinLink', { outdates: ['agendaBoard', 'joinLink'] });
  const { text } = useTroubleText(change.error);
  const isAhead = ['draft', 'open', 'locked'].includes(session.state);
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
        hint={t(ofTeam ? 'agenda-board:linkOfTeam' : 'agenda-board:linkHint')}
        inputMode="url"
        value={url}
        onChange={(next) => setTyped({ over: joinUrl, url: next })}
        isReadOnly={!isAhead}
        error={(isTyped && error) || undefined}
      />
      {isAhead && url !== (joinUrl ?? '') && (
        <Button type="submit" size="small" pending={change.isPending && t('common:saving')}>
          {t('agenda-board:linkSave')}
        </Button>
      )}
    </form>
  );
}
