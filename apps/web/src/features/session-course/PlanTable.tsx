import { elapsed, planned } from '@rukkanen/agenda';
import type { LiveItem, SessionCourse } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { type Column, Table } from '../../components/Table.js';
import { useTime } from '../../lib/use-language.js';
import { roomAt } from './domain/moments.js';

/** Each case with the time that was meant for it and the time that it took. */
export function PlanTable({ course }: { readonly course: SessionCourse }) {
  const { t } = useTranslation(['session-course', 'live-agenda']);
  const { clockSpan } = useTime();
  const id = useId();
  const room = roomAt(course, course.lines.length);
  const plan = new Map(planned(course.start).map((span) => [span.itemId, span]));
  const columns: Column<LiveItem>[] = [
    {
      id: 'case',
      title: t('session-course:column.case'),
      render: (item) => <Case item={item} course={course} />,
    },
    {
      id: 'planned',
      title: t('session-course:column.planned'),
      render: (item) => spanOf(plan.get(item.id)),
    },
    { id: 'actual', title: t('session-course:column.actual'), render: (item) => went(item) },
    {
      id: 'took',
      title: t('session-course:column.took'),
      render: (item) =>
        t('session-course:of', {
          took: Math.round(elapsed(item, new Date(course.lines.at(-1)?.at ?? 0)) / 60_000),
          planned: item.plannedMinutes,
        }),
    },
    {
      id: 'state',
      title: t('session-course:column.state'),
      render: ({ state }) => t(`live-agenda:itemState.${state}`),
    },
  ];
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('session-course:plan')}</h2>
      <Table
        caption={t('session-course:plan')}
        columns={columns}
        rows={room.items}
        keyOf={(item) => item.id}
      />
    </section>
  );

  function spanOf(span: { readonly from: number; readonly to: number } | undefined) {
    return span ? clockSpan(isoOf(span.from), isoOf(span.to)) : '';
  }

  function went({ intervals }: LiveItem) {
    const from = intervals[0]?.from;
    const to = intervals.at(-1)?.to ?? course.lines.at(-1)?.at;
    return from && to ? clockSpan(from, to) : t('session-course:neverBegun');
  }
}

const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

function Case({ item, course }: { readonly item: LiveItem; readonly course: SessionCourse }) {
  const { t } = useTranslation(['session-course', 'live-agenda']);
  const version = course.versions.find(({ itemId }) => itemId === item.id)?.version;
  if (!item.case) return t('live-agenda:notYours', { number: item.position });
  return (
    <>
      <CodeWord>{item.case.codeWord}</CodeWord>{' '}
      {version !== undefined && (
        <span className="muted sm">{t('session-course:version', { version })}</span>
      )}
    </>
  );
}
