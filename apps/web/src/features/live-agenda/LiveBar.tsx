import type { SessionState } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Badge, type Tone } from '../../components/Badge.js';
import { Button } from '../../components/Button.js';
import type { IconName } from '../../components/icon-paths.js';
import { ButtonLink } from '../../components/Link.js';
import { Menu, type MenuChoice } from '../../components/Menu.js';
import { Icon } from '../../components/Icon.js';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { useLanguage, useTime } from '../../lib/use-language.js';
import { usePageArrival } from '../../lib/use-page-arrival.js';
import { conveners } from './domain/presence.js';
import { useLeadAway } from './use-lead-away.js';
import { useLive } from './use-live.js';

const SIGNS: Partial<Record<SessionState, { tone: Tone; icon: IconName }>> = {
  live: { tone: 'now', icon: 'play' },
  paused: { tone: 'wait', icon: 'pause' },
  closing: { tone: 'wait', icon: 'clock' },
  closed: { tone: 'ok', icon: 'check' },
};

/** While the way is cut, ordinary reading tells whether the sign-in has ended (milliseconds). */
const PULSE = { refreshEvery: 6_000 };

/** Team, time, state and the clock; and what is seldom done. */
export function LiveBar() {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const { clock } = useTime();
  const now = useProductNow(5_000);
  const sign = SIGNS[view.state] ?? { tone: 'plain', icon: 'clock' };
  return (
    <header className="live-bar">
      <div>
        <Title />
        <TeamAndTime />
        <Badge tone={sign.tone} icon={sign.icon}>
          {t(`state.${view.state}`)}
        </Badge>
        <span className="push tnum clock-now">{clock(now)}</span>
        <Seldom />
      </div>
    </header>
  );
}

/** Takes the focus on arrival; each state of the room has its own visible heading below. */
function Title() {
  const { t } = useTranslation('live-agenda');
  const heading = usePageArrival(t('title'));
  return (
    <p className="sr" ref={heading} tabIndex={-1}>
      {t('title')}
    </p>
  );
}

function TeamAndTime() {
  const { id = '' } = useParams();
  const { t } = useTranslation('common');
  const { view, lostAt } = useLive();
  const { shortWeekdayDate, clockSpan } = useTime();
  const { areas } = useMe();
  const language = useLanguage();
  const session = useApi('readSession', { params: { id } }, lostAt === null ? {} : PULSE);
  const team = session.data?.teamName ?? t('product');
  const area = areas.find((one) => one.id === session.data?.areaId)?.name[language];
  const time = t('klo', { time: clockSpan(view.startsAt, view.endsAt) });
  return (
    <>
      <b>{area && !team.includes(area) ? `${team}, ${area}` : team}</b>
      <span className="muted tnum when-long">
        {shortWeekdayDate(view.startsAt)} {time}
      </span>
    </>
  );
}

/** Beside each other where there is room, behind one button on a phone unless there is but one. */
function Seldom() {
  const { t } = useTranslation('live-agenda');
  const choices = useSeldom();
  const isOne = choices.length === 1;
  const wide = isOne ? '' : 'wide-only';
  return (
    <>
      {choices.map(({ id, text, icon, to, onPress }) =>
        to ? (
          <ButtonLink key={id} to={to} size="small" className={wide} external={id !== 'leave'}>
            {text}
          </ButtonLink>
        ) : (
          <Button
            key={id}
            size="small"
            className={wide}
            {...(icon && { icon })}
            {...(onPress && { onPress })}
          >
            {text}
          </Button>
        ),
      )}
      {!isOne && (
        <Menu
          className="btn small phone-only"
          label={t('more')}
          choices={choices}
          trigger={
            <>
              {t('more')} <Icon name="chevronDown" />
            </>
          }
        />
      )}
    </>
  );
}

function useSeldom(): MenuChoice[] {
  const { id = '' } = useParams();
  const { t } = useTranslation('live-agenda');
  const { view, leads, presence, send } = useLive();
  const leadAway = useLeadAway();
  const inRoom = ['live', 'paused', 'closing'].includes(view.state);
  return [
    ...(view.mayLead && inRoom
      ? [{ id: 'present', text: t('present'), to: `/sessions/${id}/live/present` }]
      : []),
    ...(view.mayLead && !leads && inRoom && !leadAway
      ? [{ id: 'takeOver', text: t('takeOver'), onPress: () => void send({ type: 'takeOver' }) }]
      : []),
    ...(leads && inRoom && conveners(presence) > 1
      ? [{ id: 'handOver', text: t('handOver'), onPress: () => void send({ type: 'handOver' }) }]
      : []),
    ...(inRoom ? [{ id: 'text', text: t('asText'), to: `/sessions/${id}/text` }] : []),
    { id: 'leave', text: t('leave'), to: '/' },
  ];
}
