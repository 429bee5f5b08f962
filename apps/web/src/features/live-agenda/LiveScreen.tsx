import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Skeleton } from '../../components/Skeleton.js';
import { SkipLink } from '../../components/SkipLink.js';
import { Trouble } from '../../components/Trouble.js';
import { ButtonLink } from '../../components/Link.js';
import { useLiveSession } from '../../lib/live-socket.js';
import { Announcer } from './Announcer.js';
import { LiveBar } from './LiveBar.js';
import { Recap } from './Recap.js';
import { Room } from './Room.js';
import { LiveContext } from './use-live.js';
import { useRoom } from './use-room.js';
import '../ask-one/ask-one.css';
import './live-agenda.css';

/** The live room: everybody in it sees the same moment, each their own part of it. */
export function Component() {
  const { id = '' } = useParams();
  return <LiveRoom key={id} id={id} />;
}

function LiveRoom({ id }: { id: string }) {
  const session = useLiveSession(id);
  const live = useRoom(session);
  const { refusal, retry } = session;
  return (
    <>
      <SkipLink />
      {live ? (
        <LiveContext value={live}>
          <LiveBar />
          <Announcer />
          <Recap />
          <Room />
        </LiveContext>
      ) : (
        <Outside sessionId={id} refusal={refusal} onRetry={retry} />
      )}
    </>
  );
}

interface OutsideProps {
  readonly sessionId: string;
  readonly refusal: unknown;
  readonly onRetry: () => void;
}

function Outside({ sessionId, refusal, onRetry }: OutsideProps) {
  const { t } = useTranslation('live-agenda');
  const id = useId();
  return (
    <main id="main" tabIndex={-1} aria-labelledby={id}>
      <h1 id={id} className="sr">
        {t('title')}
      </h1>
      {refusal ? (
        <div className="stack">
          <Trouble error={refusal} onRetry={onRetry} />
          <p>
            <ButtonLink to="/" icon="arrowLeft">
              {t('leave')}
            </ButtonLink>
          </p>
        </div>
      ) : (
        <div className="stack">
          <Skeleton label={t('entering')} />
          <p>
            <a href={`/sessions/${sessionId}/text`}>{t('asTextSlow')}</a>
          </p>
        </div>
      )}
    </main>
  );
}
