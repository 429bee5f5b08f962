import { elapsed, forecast } from '@rukkanen/agenda';
import { ItemPhase, type LiveItem, type LiveView } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Badge } from '../../components/Badge.js';
import { CodeWord } from '../../components/CodeWord.js';
import { Icon } from '../../components/Icon.js';
import { Mitten } from '../../components/Mitten.js';
import { Skeleton } from '../../components/Skeleton.js';
import { timerState } from '../../components/timer-state.js';
import { Trouble } from '../../components/Trouble.js';
import { useApi } from '../../lib/api.js';
import { classes } from '../../lib/class-names.js';
import { useLiveSession } from '../../lib/live-socket.js';
import { useProductNow } from '../../lib/product-clock.js';
import { clock, elapsed as minutesAndSeconds } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { usePageArrival } from '../../lib/use-page-arrival.js';
import { inHand, nextItem } from './domain/in-hand.js';
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

function Stage({ view }: { view: LiveView }) {
  const { t } = useTranslation('live-agenda');
  const heading = usePageArrival(t('presenter.title'));
  const item = inHand(view);
  const isTalk = item?.state === 'active' && view.state === 'live';
  return (
    <div className="big">
      <section>
        {isTalk && item.case && (
          <p>
            <CodeWord size="xl">{item.case.codeWord}</CodeWord>
          </p>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {isTalk ? t(`phase.${item.phase ?? 'question'}`) : <Between view={view} item={item} />}
        </h1>
        {isTalk && <PhaseList phase={item.phase ?? 'question'} />}
      </section>
      <section>
        {item?.state === 'active' && <Clock item={item} isPaused={view.state === 'paused'} />}
        <Next view={view} />
      </section>
    </div>
  );
}

function Between({ view, item }: { view: LiveView; item: LiveItem | null }) {
  const { t } = useTranslation('live-agenda');
  if (view.state !== 'live') return t(`state.${view.state}`);
  return item?.state === 'suspended' ? t('suspendedTitle') : t('presenter.between');
}

function PhaseList({ phase }: { phase: ItemPhase }) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const now = ItemPhase.options.indexOf(phase);
  return (
    <ol className="ph" aria-label={t('common:phases.label')}>
      {ItemPhase.options.map((one, index) => (
        <li key={one} aria-current={index === now ? 'step' : undefined}>
          {index < now && <Icon name="check" label={t('common:phases.done')} />}{' '}
          {t(`live-agenda:phase.${one}`)}
        </li>
      ))}
    </ol>
  );
}

function Clock({ item, isPaused }: { item: LiveItem; isPaused: boolean }) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const now = useProductNow(1_000);
  const seconds = Math.floor(elapsed(item, now) / 1_000);
  const { look, used, minutes } = timerState(seconds, item.plannedMinutes, isPaused);
  const isOver = look === 'over';
  return (
    <>
      <p className="t" role="timer" aria-live="off">
        {isPaused ? t('common:timer.paused') : minutesAndSeconds(seconds)}
      </p>
      <div className={classes('track', isOver && 'over')} aria-hidden="true">
        <i style={{ width: `${used * 100}%` }} />
      </div>
      <p className="left">
        <b>
          {t(isOver ? 'live-agenda:presenter.over' : 'live-agenda:presenter.left', {
            count: minutes,
          })}
        </b>{' '}
        <span className="muted">
          {t('live-agenda:presenter.ofMinutes', { minutes: item.plannedMinutes })}
        </span>
      </p>
    </>
  );
}

/**
 * Who is needed next. In a network session those in the call may not know anything of the next case,
 * so only its number is shown (CON-03).
 */
function Next({ view }: { view: LiveView }) {
  const { t } = useTranslation(['live-agenda', 'codes', 'common']);
  const now = useProductNow();
  const next = nextItem(view);
  if (!next) return null;
  const from = forecast(view, now).find(({ itemId }) => itemId === next.id)?.from;
  const asked = view.mode === 'ANONYMOUS_TEAM' ? (next.case?.functions ?? []) : [];
  const who = asked.map((own) => t(`codes:function.${own}`)).join(', ');
  return (
    <dl className="next">
      <dt>
        {t('live-agenda:presenter.next', {
          time: t('common:klo', { time: clock(from ?? view.startsAt) }),
        })}
      </dt>
      <dd>
        {t('live-agenda:presenter.nextCase', { number: next.position })}
        {who && `: ${who}`}
      </dd>
    </dl>
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
