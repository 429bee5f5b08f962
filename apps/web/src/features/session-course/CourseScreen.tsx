import type { SessionCourse } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { useTime } from '../../lib/use-language.js';
import { PlanTable } from './PlanTable.js';
import { Replay } from './Replay.js';
import { Seats } from './Seats.js';
import { Stays } from './Stays.js';
import './session-course.css';

/** How a session went: planned and actual times, its log step by step, who was there. */
export function Component() {
  const { t } = useTranslation('session-course');
  const { id = '' } = useParams();
  const me = useMe();
  const course = useApi('sessionCourse', { params: { id } });
  const back = may(me, 'session.read') ? { to: '/sessions', label: t('back') } : null;
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} {...(back && { back })} />
      <Loaded query={course}>{(read) => <Course course={read} />}</Loaded>
    </>
  );
}

function Course({ course }: { readonly course: SessionCourse }) {
  const { t } = useTranslation(['session-course', 'common']);
  const { weekdayDate, clockSpan } = useTime();
  const { start, lines, people } = course;
  const time = t('common:klo', { time: clockSpan(start.startsAt, start.endsAt) });
  return (
    <div className="stack session-course">
      <p>
        {weekdayDate(start.startsAt)} {time}
      </p>
      {lines.length === 0 ? (
        <EmptyState title={t('session-course:none')}>{t('session-course:noneText')}</EmptyState>
      ) : (
        <>
          <PlanTable course={course} />
          <Replay course={course} />
          {people && <Stays stays={people.stays} />}
        </>
      )}
      {people && <Seats seats={people.seats} />}
    </div>
  );
}
