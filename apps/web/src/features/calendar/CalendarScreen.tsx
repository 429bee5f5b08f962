import type { MyCalendar } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Banner } from '../../components/Banner.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { Table } from '../../components/Table.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useApi } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { Aliases } from './Aliases.js';
import { FeedCard } from './FeedCard.js';
import { HowTo } from './HowTo.js';
import { OwnAnswer } from './OwnAnswer.js';
import '../desk/desk.css';
import './calendar.css';

/** Own coming windows, and the secret address by which a calendar program follows them. */
export function Component() {
  const { t } = useTranslation('calendar');
  const calendar = useApi('myCalendar', {}, { refreshEvery: 60_000 });
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <Loaded query={calendar}>{(mine) => <Mine mine={mine} />}</Loaded>
    </>
  );
}

function Mine({ mine }: { mine: MyCalendar }) {
  const { t } = useTranslation('calendar');
  return (
    <div className="cols side">
      <div className="stack wide-gap">
        <Upcoming upcoming={mine.upcoming} />
        <FeedCard feed={mine.feed} />
        <HowTo />
        <Aliases />
        <Banner>{t('slow')}</Banner>
      </div>
      <Example />
    </div>
  );
}

function Upcoming({ upcoming }: Pick<MyCalendar, 'upcoming'>) {
  const { t } = useTranslation('calendar');
  const { shortWeekdayDate, clockSpan } = useTime();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('upcoming')}</h2>
      {upcoming.length === 0 ? (
        <p className="muted">{t('noUpcoming')}</p>
      ) : (
        <Table
          caption={t('upcoming')}
          rows={upcoming.slice(0, 12)}
          keyOf={({ sessionId }) => sessionId}
          columns={[
            {
              id: 'day',
              title: t('column.day'),
              render: ({ startsAt }) => shortWeekdayDate(startsAt),
            },
            {
              id: 'time',
              title: t('column.time'),
              render: ({ startsAt, endsAt }) => clockSpan(startsAt, endsAt),
            },
            {
              id: 'what',
              title: t('column.what'),
              render: ({ title, cancelled }) => (
                <>
                  {cancelled && <Badge tone="stop">{t('cancelled')}</Badge>} {title}
                </>
              ),
            },
            {
              id: 'answer',
              title: t('answer.column'),
              render: (event) => <OwnAnswer event={event} />,
            },
          ]}
        />
      )}
    </section>
  );
}

/** What a calendar shows of a window, and what it does not. */
function Example() {
  const { t } = useTranslation('calendar');
  return (
    <aside className="stack">
      <h2>{t('shows')}</h2>
      <div className="cal" aria-hidden="true">
        <div>
          <time>12.00</time>
          <span />
        </div>
        <div>
          <time>12.30</time>
          <p className="ev">
            <b>{t('example')}</b>
            <br />
            12.35–12.55 · Teams
          </p>
        </div>
        <div>
          <time>13.00</time>
          <span />
        </div>
      </div>
      <WithIcon icon="lock">{t('showsText')}</WithIcon>
    </aside>
  );
}
