import type { SessionCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { PlaceField } from '../terms/PlaceField.js';

/** Where the session is held; choosing another place tells everybody who has been invited. */
export function SessionPlace({ session }: { session: SessionCard }) {
  const { t } = useTranslation(['agenda-board', 'terms']);
  const change = useChange('setSessionPlace', { outdates: ['agendaBoard', 'listSessions'] });
  const { id, revision, areaId, place } = session;
  if (!['draft', 'open', 'locked'].includes(session.state))
    return place && <p>{t('agenda-board:heldAt', { place: place.name })}</p>;
  const choose = (placeId: string | null) =>
    change.mutate(
      { params: { id }, body: { revision, placeId } },
      { onSuccess: () => toast(t('agenda-board:placeSaved')) },
    );
  return (
    <div className="stack">
      <PlaceField
        areaId={areaId}
        value={(change.isPending ? change.variables.body?.placeId : place?.id) ?? null}
        onChange={choose}
        chosen={place}
        hint={t('agenda-board:placeHint')}
      />
      {change.isError && <Trouble error={change.error} />}
    </div>
  );
}
