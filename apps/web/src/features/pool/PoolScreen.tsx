import type { PoolCalendar, PoolSlot } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { useApi } from '../../lib/api.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { OfferTime } from './OfferTime.js';
import { SlotLine } from './SlotLine.js';
import './pool.css';

/** The calendar of experts who are borrowed by slots of twenty minutes, across areas (ROS-15). */
export function Component() {
  const { t } = useTranslation('pool');
  const calendar = useApi('poolCalendar', {}, { refreshEvery: 30_000 });
  return (
    <>
      <PageHead
        title={t('title')}
        sub={t('sub')}
        back={{ to: '/rosters', label: t('toRosters') }}
      />
      <Loaded query={calendar}>
        {(read) => (
          <div className="stack wide-gap">
            {read.slots.length === 0 ? (
              <EmptyState title={t('none')}>
                {t(read.experts.length > 0 ? 'noneText' : 'noExperts')}
              </EmptyState>
            ) : (
              <Days calendar={read} />
            )}
            {read.experts.length > 0 && <OfferTime experts={read.experts} />}
          </div>
        )}
      </Loaded>
    </>
  );
}

/** Slots by day, and on a day by expert. */
function Days({ calendar }: { calendar: PoolCalendar }) {
  const { weekdayDate } = useTime();
  const days = Map.groupBy(calendar.slots, ({ startsAt }) => dayOf(startsAt));
  return [...days].map(([day, slots]) => (
    <section key={day} aria-label={weekdayDate(day)}>
      <h2>{weekdayDate(day)}</h2>
      <div className="pool-day">
        {[...Map.groupBy(slots, ({ expert }) => `${expert.id} ${expert.function}`)].map(
          ([key, own]) => (
            <ExpertDay key={key} slots={own} calendar={calendar} />
          ),
        )}
      </div>
    </section>
  ));
}

interface ExpertDayProps {
  readonly slots: readonly PoolSlot[];
  readonly calendar: PoolCalendar;
}

function ExpertDay({ slots, calendar }: ExpertDayProps) {
  const { t } = useTranslation('codes');
  const [first] = slots;
  if (!first) return null;
  return (
    <div className="card">
      <h3>{first.expert.name}</h3>
      <p className="muted sm">{t(`function.${first.expert.function}`)}</p>
      <ul className="pool-slots">
        {slots.map((slot) => (
          <SlotLine key={slot.id} slot={slot} sessions={calendar.sessions} />
        ))}
      </ul>
    </div>
  );
}
