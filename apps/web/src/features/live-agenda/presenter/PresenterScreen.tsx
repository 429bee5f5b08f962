import type { LiveView } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Badge } from '../../../components/Badge.js';
import { Mitten } from '../../../components/Mitten.js';
import { Skeleton } from '../../../components/Skeleton.js';
import { Trouble } from '../../../components/Trouble.js';
import { useApi } from '../../../lib/api.js';
import { useLiveSession } from '../../../lib/live-socket.js';
import { useTime } from '../../../lib/use-language.js';
import { Stage } from './Stage.js';
import './presenter.css';

/** For the shared screen: time and phase only, so that it can be shown to whoever is in the call. */
export function Component() {
  const { id = '' } = useParams();
  const { view, refusal, retry } = useLiveSession(id);
  return (
    <div className="stage deep">
      <main id="main" tabIndex={-1}>
        <Top view={view} id={id} />
        {view ? <Stage view={view} /> : <Before refusal={refusal} onRetry={retry} />}
        <Reminder />
        <div className="knit" aria-hidden="true" />
      </main>
    </div>
  );
}

function Before({ refusal, onRetry }: { refusal: unknown; onRetry: () => void }) {
  return refusal ? <Trouble error={refusal} onRetry={onRetry} /> : <Skeleton />;
}

function Top({ view, id }: { view: LiveView | null; id: string }) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const { shortWeekdayDate, clockSpan } = useTime();
  const session = useApi('readSession', { params: { id } });
  const when =
    view &&
    `${shortWeekdayDate(view.startsAt)} ${t('common:klo', {
      time: clockSpan(view.startsAt, view.endsAt),
    })}`;
  return (
    <div className="row stage-top">
      <span className="brand">
        <Mitten />
        {t('common:product')}
      </span>
      <span className="muted">{[session.data?.teamName, when].filter(Boolean).join(' · ')}</span>
      <span className="push">
        <Badge icon="eyeOff">{t('live-agenda:presenter.safe')}</Badge>
      </span>
    </div>
  );
}

function Reminder() {
  const { t } = useTranslation('live-agenda');
  return (
    <p className="reminder">
      {t('withoutNames')} <span className="muted">{t('tellsMore')}</span>
    </p>
  );
}
