import { ItemPhase, type LiveItem, type LiveView } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../../components/CodeWord.js';
import { Icon } from '../../../components/Icon.js';
import { usePageArrival } from '../../../lib/use-page-arrival.js';
import { inHand } from '../domain/in-hand.js';
import { StageClock } from './StageClock.js';
import { Counts } from '../voices/Counts.js';
import { WhoNext } from './WhoNext.js';

/** The phase and the time of the talk, large enough to be read from a shared screen. */
export function Stage({ view }: { view: LiveView }) {
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
        {isTalk && item.phase === 'flow_questions' && <Counts item={item} />}
        {isTalk && <PhaseList phase={item.phase ?? 'question'} />}
      </section>
      <section>
        {item?.state === 'active' && <StageClock item={item} isPaused={view.state === 'paused'} />}
        <WhoNext view={view} />
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
