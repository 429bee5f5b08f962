import { foreseen } from '@rukkanen/agenda';
import type { LiveView } from '@rukkanen/contract';
import { useEffect, useMemo } from 'react';
import type { LiveSession } from '../../lib/live-socket.js';
import type { Unsent } from '../../lib/outbox.js';
import { productNow } from '../../lib/product-clock.js';
import { type Live, useLeads, useSending } from './use-live.js';

/** The room as the page shows it: what the server has told, and what waits to be sent drawn ahead of it. */
export function useRoom(session: LiveSession): Live | null {
  const { presence, functions, lostAt, outbox, sendAnew, letGo } = session;
  const { pending, error, dismiss, send, done } = useSending(session);
  const waiting = useMemo(() => outbox.unsent.filter(({ waited }) => waited), [outbox.unsent]);
  const view = useForeseen(session.view, waiting);
  const leads = useLeads(view);
  const { conflicts } = outbox;
  useAskBeforeLeaving(waiting.length + conflicts.length > 0);
  const sending = useMemo(
    () => ({ pending, error, dismiss, send, done }),
    [pending, error, dismiss, send, done],
  );
  const unsent = useMemo(
    () => ({ waiting, conflicts, sendAnew, letGo }),
    [waiting, conflicts, sendAnew, letGo],
  );
  return useMemo<Live | null>(
    () => view && { view, presence, functions, lostAt, leads, ...sending, ...unsent },
    [view, presence, functions, lostAt, leads, sending, unsent],
  );
}

function useForeseen(view: LiveView | null, waiting: readonly Unsent[]): LiveView | null {
  return useMemo(() => {
    if (!view || waiting.length === 0) return view;
    const commands = waiting.map(({ command }) => command);
    return foreseen(view, commands, productNow().toISOString());
  }, [view, waiting]);
}

/** What has not been sent is gone with the page: the browser asks before it closes. */
function useAskBeforeLeaving(isUnsent: boolean): void {
  useEffect(() => {
    if (!isUnsent) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsent]);
}
