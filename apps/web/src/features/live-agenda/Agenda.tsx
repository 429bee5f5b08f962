import type { LiveItem } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.js';
import type { IconName } from '../../components/icon-paths.js';
import { classes } from '../../lib/class-names.js';
import { useProductNow } from '../../lib/product-clock.js';
import { clock } from '../../lib/time.js';
import { agendaRows, type AgendaRow, expectedEnd } from './domain/agenda-times.js';
import { CallButton } from './CallButton.js';
import { MoveButtons } from './MoveButtons.js';
import { useLive } from './use-live.js';

/** The agenda with what happened and what is expected; the case of somebody else says so. */
export function Agenda() {
  const { t } = useTranslation('live-agenda');
  const id = useId();
  const { view } = useLive();
  const now = useProductNow();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('agenda')}</h2>
      <ol className="agenda">
        {agendaRows(view, now).map((row) => (
          <Row key={row.item.id} row={row} />
        ))}
        <li>
          <time>{clock(expectedEnd(view, now))}</time>
          <span>{t('end')}</span>
        </li>
      </ol>
    </section>
  );
}

const ICONS: Partial<Record<LiveItem['state'], IconName>> = {
  active: 'play',
  called: 'bell',
  suspended: 'pause',
  decided: 'check',
  deferred: 'arrowRight',
  withdrawn: 'cross',
  not_reached: 'minus',
};

function Row({ row }: { row: AgendaRow }) {
  const { item, at, planned, late } = row;
  const icon = ICONS[item.state];
  const isNow = item.state === 'active';
  return (
    <li
      className={classes(isNow && 'now', item.state === 'decided' && 'done')}
      aria-current={isNow ? 'true' : undefined}
    >
      <span>
        <time>{clock(at)}</time>
        {late > 0 && (
          <>
            <br />
            <s>{clock(planned)}</s>
          </>
        )}
      </span>
      <span>
        <Name item={item} />
        <br />
        {icon && <Icon name={icon} />} <StateWords row={row} />
        <CallButton item={item} />
        <MoveButtons item={item} />
      </span>
    </li>
  );
}

function Name({ item }: { item: LiveItem }) {
  const { t } = useTranslation('live-agenda');
  if (item.case) return <b>{item.case.codeWord}</b>;
  return <span className="muted">{t('notYours', { number: item.position })}</span>;
}

function StateWords({ row: { item, took, late } }: { row: AgendaRow }) {
  const { t } = useTranslation('live-agenda');
  const isAhead = item.state === 'scheduled' || item.state === 'called';
  const parts = [
    item.state !== 'scheduled' && t(`itemState.${item.state}`),
    took !== null && t('minutes', { count: took }),
    isAhead && (late > 0 ? t('late', { count: late }) : t('onTime')),
    item.mine && t('yours'),
  ];
  return parts.filter(Boolean).join(', ');
}
