import type { OutreachDay } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Button } from '../../components/Button.js';
import { Loaded } from '../../components/Loaded.js';
import { Table } from '../../components/Table.js';
import { Trouble } from '../../components/Trouble.js';
import { useApi, useChange } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { AddOutreach } from './AddOutreach.js';
import { useTermWords } from './use-term-words.js';

/** Outreach days of an area: who, which point, which date (PLC-09). */
export function Outreach({ areaId }: { areaId: string }) {
  const { t } = useTranslation(['terms', 'codes']);
  const { weekdayDate } = useTime();
  const { span } = useTermWords();
  const days = useApi('listOutreach', { query: { areaId } });
  return (
    <section className="stack">
      <h2>{t('terms:outreach')}</h2>
      <p className="muted">{t('terms:outreachText')}</p>
      <Loaded query={days}>
        {({ days: all }) =>
          all.length === 0 ? (
            <p>{t('terms:noOutreach')}</p>
          ) : (
            <Table
              caption={t('terms:outreach')}
              rows={all}
              keyOf={({ id }) => id}
              columns={[
                {
                  id: 'day',
                  title: t('terms:day'),
                  render: (day) => `${weekdayDate(day.onDay)} ${span(day)}`,
                },
                { id: 'place', title: t('terms:place'), render: ({ placeName }) => placeName },
                {
                  id: 'who',
                  title: t('terms:column.who'),
                  render: (day) => day.personName ?? t(`codes:function.${day.function}`),
                },
                {
                  id: 'change',
                  title: t('terms:column.change'),
                  render: (day) => <CallOff day={day} />,
                },
              ]}
            />
          )
        }
      </Loaded>
      <AddOutreach areaId={areaId} />
    </section>
  );
}

function CallOff({ day }: { day: OutreachDay }) {
  const { t } = useTranslation(['terms', 'common']);
  const { shortWeekdayDate } = useTime();
  const change = useChange('changeOutreach', { outdates: ['listOutreach'] });
  if (day.cancelled) return <Badge>{t('terms:calledOff')}</Badge>;
  const { id, revision, placeId, onDay, startTime, minutes, function: own, personId } = day;
  const body = { revision, placeId, onDay, startTime, minutes, function: own, personId };
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        pending={change.isPending && t('common:saving')}
        onPress={() => change.mutate({ params: { id }, body: { ...body, cancelled: true } })}
      >
        {t('terms:callOff', { day: shortWeekdayDate(onDay) })}
      </Button>
      {change.isError && <Trouble error={change.error} />}
    </>
  );
}
