import type { Stay } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, Table } from '../../components/Table.js';
import { useTime } from '../../lib/use-language.js';
import { useStayWords } from './use-stay-words.js';

/** When each function came and went, never who. */
export function Stays({ stays }: { readonly stays: readonly Stay[] }) {
  const { t } = useTranslation('session-course');
  const { clock } = useTime();
  const who = useStayWords();
  const id = useId();
  const columns: Column<Stay>[] = [
    { id: 'who', title: t('column.who'), render: who },
    {
      id: 'stay',
      title: t('column.stay'),
      render: ({ from, to }) => `${clock(from)}–${to ? clock(to) : t('still')}`,
    },
  ];
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('stays')}</h2>
      {stays.length === 0 ? (
        <p className="muted">{t('staysNone')}</p>
      ) : (
        <Table
          caption={t('stays')}
          columns={columns}
          rows={stays}
          keyOf={(_, place) => String(place)}
        />
      )}
    </section>
  );
}
