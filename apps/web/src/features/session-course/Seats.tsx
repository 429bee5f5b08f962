import type { SessionCourse } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, Table } from '../../components/Table.js';

type People = NonNullable<SessionCourse['people']>;

/** Who sat in the team on the day of the session. */
export function Seats({ seats }: { readonly seats: People['seats'] }) {
  const { t } = useTranslation(['session-course', 'codes']);
  const id = useId();
  const columns: Column<People['seats'][number]>[] = [
    {
      id: 'who',
      title: t('session-course:column.who'),
      render: (seat) => t(`codes:function.${seat.function}`),
    },
    {
      id: 'name',
      title: t('session-course:column.name'),
      render: ({ name }) => name ?? t('session-course:empty'),
    },
  ];
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('session-course:seats')}</h2>
      <Table
        caption={t('session-course:seats')}
        columns={columns}
        rows={seats}
        keyOf={(_, place) => String(place)}
      />
    </section>
  );
}
