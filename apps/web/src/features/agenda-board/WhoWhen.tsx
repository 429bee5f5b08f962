import type { AgendaBoard, AttendanceWindow } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { WhenTable, type WhenColumn, type WhenRow } from '../../components/WhenTable.js';
import { YarnLegend, yarnOf } from '../../components/YarnMark.js';
import { clock, clockSpan } from '../../lib/time.js';
import { barOf } from './bar.js';

/** Who is needed when: bringers share the last row, everybody else has their own. */
export function WhoWhen({ board }: { board: AgendaBoard }) {
  const { t } = useTranslation(['agenda-board', 'codes']);
  const heading = useId();
  const { session, items, windows, uncovered } = board;
  const last = items.at(-1);
  const edges = [session.startsAt, ...items.map(({ startsAt }) => startsAt)];
  const columns: WhenColumn[] = [
    { id: 'open', title: t('agenda-board:opening'), time: clock(session.startsAt), edge: true },
    ...items.map(({ id, codeWord, startsAt }) => ({ id, title: codeWord, time: clock(startsAt) })),
    {
      id: 'close',
      title: t('agenda-board:closing'),
      time: clock(last?.endsAt ?? session.endsAt),
      edge: true,
    },
  ];
  const starts = [...edges, last?.endsAt ?? session.endsAt];
  const bars = (window: AttendanceWindow) => barOf(window, starts);
  const seated = windows.filter(({ part }) => part !== 'BRINGER');
  const bringers = windows.filter(({ part }) => part === 'BRINGER');
  const rows: WhenRow[] = [
    ...seated.map((window) => ({
      id: window.personId,
      yarn: yarnOf(window.organisationType),
      title: t(`codes:function.${window.function}`),
      person: window.part === 'SUBSTITUTE' ? t('agenda-board:substitute', window) : window.name,
      bars: [
        {
          ...bars(window),
          text: clockSpan(window.startsAt, window.endsAt),
          ...(window.part === 'CONVENER' && { look: 'light' as const }),
        },
      ],
    })),
    ...uncovered.map((own) => ({
      id: own,
      yarn: 'partner' as const,
      title: t(`codes:function.${own}`),
      bars: items
        .filter(({ functions }) => functions.includes(own))
        .map((item) => ({
          ...barOf(item, starts),
          text: t('agenda-board:open'),
          look: 'alert' as const,
        })),
    })),
    ...(bringers.length > 0
      ? [
          {
            id: 'bringers',
            yarn: 'partner' as const,
            title: t('agenda-board:bringers'),
            person: t('agenda-board:workers', { count: bringers.length }),
            bars: items.map((item) => ({
              ...barOf(item, starts),
              text: t('agenda-board:bringer'),
              look: 'light' as const,
            })),
          },
        ]
      : []),
  ];
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="row">
        <h2 id={heading}>{t('agenda-board:whoWhen')}</h2>
        <div className="push">
          <YarnLegend />
        </div>
      </div>
      <WhenTable labelledBy={heading} columns={columns} rows={rows} />
    </section>
  );
}
