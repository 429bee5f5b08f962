import type { SessionCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useLanguage, useTime } from '../../lib/use-language.js';
import { AskedList } from '../ask-one/AskedList.js';
import { AnswersWaiting } from './AnswersWaiting.js';
import { CaseToRead } from './CaseToRead.js';
import { Enough } from './Enough.js';
import { NextSessions } from './NextSessions.js';
import { QueueList } from './QueueList.js';
import { Today } from './Today.js';
import '../ask-one/ask-one.css';
import './desk.css';

const REFRESH = 30_000;
const AHEAD = 3;

/** The convener's desk: today's session with its gaps, the queue by age, and the case to be read. */
export function Component() {
  const now = useProductNow(60_000);
  const today = dayOf(now);
  const sessions = useApi('listSessions', { query: { from: today } }, { refreshEvery: REFRESH });
  return (
    <>
      <Head now={now} />
      <Loaded query={sessions}>
        {({ sessions: ahead }) => <Desk ahead={ahead.filter(isAhead)} today={today} />}
      </Loaded>
    </>
  );
}

const isAhead = ({ state }: SessionCard) => !['cancelled', 'closed', 'draft'].includes(state);

function Head({ now }: { now: Date }) {
  const { t } = useTranslation('desk');
  const { areas } = useMe();
  const language = useLanguage();
  const { longWeekday, date } = useTime();
  const names = areas.map(({ name }) => name[language]).join(', ');
  return <PageHead title={t('title')} sub={`${names} · ${longWeekday(now)} ${date(now)}`} />;
}

function Desk({ ahead, today }: { ahead: readonly SessionCard[]; today: string }) {
  const { t } = useTranslation('desk');
  const queue = useApi('queue', {}, { refreshEvery: REFRESH });
  const [chosen, choose] = useState<string | null>(null);
  const todays = ahead.filter(({ date }) => date === today);
  const next = ahead.slice(0, AHEAD);
  const free = next.reduce((sum, { slots, placed }) => sum + Math.max(0, slots - placed), 0);
  return (
    <>
      {todays.map((session) => (
        <Today key={session.id} session={session} />
      ))}
      <AnswersWaiting />
      <AskedList />
      <Loaded query={queue}>
        {(items) => {
          const shown = chosen ?? items.find(({ state }) => state === 'submitted')?.id ?? null;
          const item = items.find(({ id }) => id === shown);
          return (
            <div className="cols desk">
              <QueueList items={items} shown={shown} onShow={choose} freeSlots={free} next={next} />
              <div className="stack wide-gap">
                {item ? (
                  <CaseToRead key={`${item.id} ${item.version}`} item={item} />
                ) : (
                  <EmptyState title={t('nothingToRead')}>{t('nothingToReadText')}</EmptyState>
                )}
                <Enough />
                <NextSessions sessions={ahead.slice(0, 5)} />
              </div>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
