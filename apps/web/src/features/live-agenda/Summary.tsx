import { elapsed } from '@rukkanen/agenda';
import { EXITS, type LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../components/Badge.js';
import { CodeWord } from '../../components/CodeWord.js';
import { Link } from '../../components/Link.js';
import { WithIcon } from '../../components/WithIcon.js';
import { minutesBetween } from '../../lib/time.js';
import { useLanguage, useTime } from '../../lib/use-language.js';
import { ReopenButton } from './actions/ReopenButton.js';
import { Closing } from './Closing.js';
import { DecisionShown } from './decision/DecisionShown.js';
import { RecordTexts } from './RecordTexts.js';
import { useLive } from './use-live.js';
import { SessionAgreement } from './voices/SessionAgreement.js';

/** How the session went: each case with its outcome, and what is still open. */
export function Summary({ onChoose }: { onChoose: (itemId: string) => void }) {
  const { t } = useTranslation(['live-agenda', 'common', 'session-course']);
  const { clockSpan } = useTime();
  const { view } = useLive();
  const { startedAt, endedAt, state } = view;
  return (
    <main id="main" tabIndex={-1} className="live-main summary">
      <h1>{t(`live-agenda:summary.${state === 'closing' ? 'closing' : 'closed'}`)}</h1>
      {startedAt && endedAt && (
        <p className="muted">
          {t('common:klo', { time: clockSpan(startedAt, endedAt) })}
          {' · '}
          {t('live-agenda:minutes', { count: minutesBetween(startedAt, endedAt) })}
        </p>
      )}
      <Closing onChoose={onChoose} />
      <ul className="list">
        {view.items.map((item) => (
          <Row key={item.id} item={item} />
        ))}
      </ul>
      <RecordTexts />
      <ReopenButton />
      <SessionAgreement view={view} />
      <Mine />
      <p>
        <Link to={`/sessions/${view.sessionId}/course`}>{t('session-course:link')}</Link>
      </p>
      <WithIcon icon="lock">{t('live-agenda:summary.kept')}</WithIcon>
    </main>
  );
}

const TONES: Partial<Record<LiveItem['state'], Tone>> = {
  decided: 'ok',
  suspended: 'stop',
  deferred: 'wait',
  not_reached: 'wait',
};

function Row({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  const language = useLanguage();
  const exit = EXITS.find(({ code }) => code === item.decision?.codes.exit);
  const minutes = Math.round(elapsed(item, new Date(0)) / 60_000);
  return (
    <li className="row">
      {item.case ? (
        <CodeWord>{item.case.codeWord}</CodeWord>
      ) : (
        <span className="muted">{t('notYours', { number: item.position })}</span>
      )}
      <Badge tone={TONES[item.state] ?? 'plain'}>{t(`itemState.${item.state}`)}</Badge>
      <span>
        {exit?.words[language] ?? (item.deferReason && t(`deferReason.${item.deferReason}`))}
      </span>
      {item.intervals.length > 0 && (
        <span className="push muted tnum">{t('minutes', { count: minutes })}</span>
      )}
    </li>
  );
}

/** A bringer reads here what was decided, and confirms it if the meeting left no time for that. */
function Mine() {
  const { view } = useLive();
  return view.items
    .filter(({ mine, decision }) => mine && decision)
    .map((item) => <DecisionShown key={item.id} item={item} texts={view.texts} />);
}
