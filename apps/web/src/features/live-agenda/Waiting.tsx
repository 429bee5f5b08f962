import { untilNeeded } from '@rukkanen/agenda';
import type { LiveItem, LiveView } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useProductNow } from '../../lib/product-clock.js';
import { clock } from '../../lib/time.js';
import { agendaRows } from './domain/agenda-times.js';
import { isOutside, ownAhead } from './domain/in-hand.js';
import { NoticeButton } from './NoticeButton.js';
import { useCase } from './use-case.js';
import { useLive } from './use-live.js';
import { Voices } from './voices/Voices.js';
import { WhereWeAre } from './WhereWeAre.js';
import { WithoutNames } from './WithoutNames.js';

/** For somebody whose case is not in hand: minutes in huge figures, and nothing of the other case. */
export function Waiting() {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const own = ownAhead(view)[0] ?? null;
  return (
    <main id="main" tabIndex={-1} className="live-main waiting">
      {own ? <Minutes item={own} view={view} /> : <Free />}
      {own && <WithoutNames item={own} />}
      {own?.state === 'scheduled' && <NoticeButton />}
      {own && <OwnCase item={own} />}
      {own && <Voices item={own} />}
      <WhereWeAre own={own} />
      {isOutside(view) && <WithIcon icon="eyeOff">{t('outside')}</WithIcon>}
    </main>
  );
}

function Minutes({ item, view }: { item: LiveItem; view: LiveView }) {
  const { t } = useTranslation(['live-agenda', 'common']);
  const now = useProductNow(5_000);
  const wait = untilNeeded(view, item.id, now) ?? 0;
  const row = agendaRows(view, now).find((one) => one.item.id === item.id);
  const minutes = Math.ceil(wait / 60_000);
  const late = row?.late ?? 0;
  if (item.state === 'called' || minutes === 0) return <Called />;
  return (
    <section className="hero wait" aria-live="polite" aria-atomic="true">
      <h1>{t('live-agenda:needed')}</h1>
      <p className="mins tnum">{t('live-agenda:minutes', { count: minutes })}</p>
      <p className="lead">
        {t('live-agenda:neededAt', {
          time: t('common:klo', { time: clock(now.getTime() + wait) }),
        })}
      </p>
      <p className="muted sm">
        {late > 0 ? t('live-agenda:sessionLate', { count: late }) : t('live-agenda:sessionOnTime')}
      </p>
    </section>
  );
}

function Called() {
  const { t } = useTranslation('live-agenda');
  return (
    <section className="hero wait" role="alert">
      <h1>{t('calledTitle')}</h1>
      <p>{t('calledText')}</p>
    </section>
  );
}

function Free() {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const hadOwn = view.items.some((item) => item.case !== null);
  return (
    <section className="hero wait">
      <h1>{hadOwn ? t('freeTitle') : t('nothingTitle')}</h1>
      <p>{hadOwn ? t('freeText') : t('nothingText')}</p>
    </section>
  );
}

function OwnCase({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  const { data: card } = useCase(item);
  return (
    <section className="stack">
      <h2>{t('ownTurn')}</h2>
      <p className="row">
        <CodeWord>{item.case?.codeWord ?? ''}</CodeWord>
        <span className="muted sm">{t('planned', { count: item.plannedMinutes })}</span>
      </p>
      {card && <p className="question own-question">{card.question ?? t('deleted')}</p>}
    </section>
  );
}
