import type { TeamCapacity } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Table } from '../../components/Table.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { AddSessionDialog } from './AddSessionDialog.js';
import { written } from './domain/plan.js';
import './terms.css';

/** Queue against free slots, in one sentence; what other demands would ask for, in a table. */
export function Capacity({ team }: { team: TeamCapacity }) {
  const { t } = useTranslation('terms');
  const id = useId();
  const [adds, add] = useState(false);
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t('capacity')}</h2>
      <QueueSentence team={team} />
      <div className="actions above">
        <ExtraButton team={team} />
        <Button variant="quiet" icon="plus" onPress={() => add(true)}>
          {t('addSession')}
        </Button>
      </div>
      <h3>{t('demand')}</h3>
      <p className="muted sm">
        {t('demandText', { weeks: team.weeksAhead, arrived: team.arrived, planned: team.planned })}
      </p>
      <Table
        caption={t('demand')}
        rows={team.needs}
        keyOf={({ factor }) => String(factor)}
        columns={[
          {
            id: 'factor',
            title: t('column.factor'),
            render: ({ factor }) => t('factor', { count: factor }),
          },
          { id: 'cases', title: t('column.cases'), render: ({ cases }) => cases, isEnd: true },
          { id: 'need', title: t('column.need'), render: (need) => need.sessions, isEnd: true },
          {
            id: 'missing',
            title: t('column.missing'),
            render: ({ missing }) => (missing > 0 ? missing : t('enough')),
            isEnd: true,
          },
        ]}
      />
      {adds && <AddSessionDialog team={team} onClose={() => add(false)} />}
    </section>
  );
}

/** Whether those who wait fit into what is planned, and when the last of them does. */
export function QueueSentence({ team }: { team: TeamCapacity }) {
  const { t } = useTranslation('terms');
  const { weekdayDate } = useTime();
  const { waiting, free, emptiesOn, without } = team;
  if (waiting === 0) return <p>{t('queueNone', { count: free })}</p>;
  return (
    <p>
      {t('queueWaits', { count: waiting })}{' '}
      <b>
        {emptiesOn
          ? t('queueEmpties', { day: weekdayDate(emptiesOn) })
          : t('queueWithout', { count: without })}
      </b>
    </p>
  );
}

/** An extra session in one press, when more wait than there are slots for. */
export function ExtraButton({ team }: { team: TeamCapacity }) {
  const { t } = useTranslation(['terms', 'common']);
  const { shortWeekdayDate } = useTime();
  const add = useChange('addSession', { outdates: ['capacity', 'listSessions', 'queue'] });
  const { extra, without } = team;
  if (!extra || without === 0) return null;
  const when = { day: shortWeekdayDate(extra.date), time: written(extra.startLocal) };
  const send = () =>
    add.mutate(
      { body: { teamId: team.teamId, kind: 'CONSULTATION', placeId: null, ...extra } },
      { onSuccess: () => toast(t('terms:extraAdded', when)) },
    );
  return (
    <>
      <Button icon="plus" pending={add.isPending && t('common:saving')} onPress={send}>
        {t('terms:extra', when)}
      </Button>
      {add.isError && <Trouble error={add.error} />}
    </>
  );
}
