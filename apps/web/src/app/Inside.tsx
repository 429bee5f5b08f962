import type { Me } from '@rukkanen/contract';
import { Navigate, Outlet, useLocation, useMatches } from 'react-router';
import { Trouble } from '../components/Trouble.js';
import { OfflineError } from '../lib/api-error.js';
import { MeContext, useWhoIsIn } from '../lib/me.js';
import { useSessionEnded } from '../lib/session.js';
import { Fallen } from './BrokenPage.js';
import { LeavingDialog } from './LeavingDialog.js';
import { NotFoundPage } from './NotFoundPage.js';
import { canOpen } from './screens.js';
import { SessionDialog } from './SessionDialog.js';
import { Waiting } from './Waiting.js';
import { wayBack } from '../lib/way-back.js';

/** Pages for those who are signed in. Others are sent to sign in, and come back to where they were. */
export function Inside() {
  const who = useWhoIsIn();
  const { pathname, search } = useLocation();
  const ended = useSessionEnded();
  if (who.data) return <Admitted me={who.data} />;
  if (who.isError) return <Unreachable error={who.error} onRetry={() => void who.refetch()} />;
  if (who.isPending || ended) return <Waiting />;
  return <Navigate to={wayBack(pathname + search)} replace />;
}

function Admitted({ me }: { me: Me }) {
  const handle = useMatches().at(-1)?.handle as { action?: Me['may'][number] } | undefined;
  return (
    <MeContext value={me}>
      {canOpen(me, handle ?? {}) ? <Outlet /> : <NotFoundPage />}
      <SessionDialog />
      <LeavingDialog />
    </MeContext>
  );
}

/** Without a connection nothing is broken: the way back is only waited for. */
function Unreachable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <main id="main">
      {error instanceof OfflineError ? (
        <Trouble error={error} onRetry={onRetry} />
      ) : (
        <Fallen error={error} onRetry={onRetry} />
      )}
    </main>
  );
}
