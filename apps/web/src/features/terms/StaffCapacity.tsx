import type { OrganisationCapacity, TermStaffing } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Table } from '../../components/Table.js';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { useTime } from '../../lib/use-language.js';
import { useHours } from './use-hours.js';
import './terms.css';

/** Whether the people whom each organisation has given suffice for the term (ROS-05, ROS-19). */
export function StaffCapacity({ teamId }: { teamId: string }) {
  const me = useMe();
  const { data } = useApi('staffCapacity', {}, { enabled: may(me, 'capacity.read') });
  const terms = data?.terms.filter((term) => term.teamId === teamId) ?? [];
  return terms
    .filter(({ organisations }) => organisations.length > 0)
    .map((term) => <Term key={term.termId} term={term} />);
}

function Term({ term }: { term: TermStaffing }) {
  const { t } = useTranslation('terms');
  const { date } = useTime();
  const id = useId();
  const short = term.organisations.reduce((sum, { missing }) => sum + missing, 0);
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{t('staff.title', { from: date(term.from), to: date(term.to) })}</h2>
      <p className="muted sm">
        {t('staff.text', { count: term.sessions, slots: term.slots, minutes: term.slotMinutes })}
      </p>
      <p>
        {short > 0 ? (
          <Badge tone="wait" icon="warning">
            {t('staff.short')}
          </Badge>
        ) : (
          <Badge tone="ok" icon="check">
            {t('staff.suffices')}
          </Badge>
        )}
      </p>
      {term.organisations.map((one) => (
        <Organisation key={one.organisation?.id} capacity={one} minutes={term.slotMinutes} />
      ))}
      {term.sectors.length > 0 && <Sectors term={term} />}
    </section>
  );
}

interface OrganisationProps {
  readonly capacity: OrganisationCapacity;
  readonly minutes: number;
}

function Organisation({ capacity, minutes }: OrganisationProps) {
  const { t } = useTranslation(['terms', 'codes']);
  const hours = useHours(minutes);
  const name = capacity.organisation?.name ?? t('terms:staff.nobody');
  const of = { given: hours(capacity.given), needed: hours(capacity.needed) };
  return (
    <div>
      <h3>{name}</h3>
      <p className="sm muted">{t('terms:staff.hours', of)}</p>
      <Balances
        caption={name}
        first={t('terms:functionLabel')}
        rows={capacity.functions.map(({ function: own, ...rest }) => ({
          name: t(`codes:function.${own}`),
          ...rest,
        }))}
      />
    </div>
  );
}

function Sectors({ term }: { term: TermStaffing }) {
  const { t } = useTranslation('terms');
  return (
    <div>
      <h3>{t('staff.sectors')}</h3>
      <Balances
        caption={t('staff.sectors')}
        first={t('staff.sectorLabel')}
        rows={term.sectors.map(({ sector, ...rest }) => ({
          name: t(`staff.sector.${sector}`),
          ...rest,
        }))}
      />
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly given: number;
  readonly needed: number;
  readonly missing: number;
}

interface BalancesProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
}

/** Slots that cases ask for against slots that seats give. */
function Balances({ caption, first, rows }: BalancesProps) {
  const { t } = useTranslation('terms');
  return (
    <Table
      caption={caption}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { id: 'name', title: first, render: ({ name }) => name },
        { id: 'needed', title: t('staff.needed'), render: ({ needed }) => needed, isEnd: true },
        { id: 'given', title: t('staff.given'), render: ({ given }) => given, isEnd: true },
        {
          id: 'missing',
          title: t('staff.missing'),
          render: ({ missing }) => (missing > 0 ? <b>{missing}</b> : t('enough')),
          isEnd: true,
        },
      ]}
    />
  );
}
