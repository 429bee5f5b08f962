import type { AgendaBoard, JoinLink as Link } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';
import { useApi } from '../../lib/api.js';
import { TeamsMeeting } from './TeamsMeeting.js';
import { TypedLink } from './TypedLink.js';

const pace = (link: Link | undefined) => (link?.meeting?.state === 'asked' ? 2_000 : 20_000);

/**
 * The way in: a link of the session's own, made or typed in, or the team's. Changing it tells everybody
 * who has been invited.
 */
export function JoinLink({ board }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  const { session } = board;
  const asked = { params: { id: session.id } };
  const { data: link } = useApi('joinLink', asked, { refreshEvery: pace });
  useFreshBoard(link !== undefined && link.joinUrl !== board.joinUrl);
  if (!link) return null;
  return (
    <section className="stack" aria-label={t('wayIn')}>
      <TypedLink session={session} link={link} />
      {link.sharedWith > 0 && (
        <WithIcon icon="warning" className="sm">
          {t('linkShared', { count: link.sharedWith })}
        </WithIcon>
      )}
      <TeamsMeeting session={session} link={link} />
    </section>
  );
}

/** A link that the worker has given makes the board old, with the revision that the next change needs. */
function useFreshBoard(isOld: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (isOld) void client.invalidateQueries({ queryKey: ['agendaBoard'] });
  }, [isOld, client]);
}
