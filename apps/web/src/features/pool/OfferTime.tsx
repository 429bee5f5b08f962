import { POOL_SLOT_MINUTES, type PoolCalendar } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { laterBy, toLocal } from '../terms/domain/plan.js';

const COUNTS = [1, 2, 3, 4, 5, 6, 9, 12];

/** Offers slots in a row: an expert their own, a convener those that were agreed with an expert. */
export function OfferTime({ experts }: { experts: PoolCalendar['experts'] }) {
  const { t } = useTranslation(['pool', 'codes', 'common']);
  const id = useId();
  const [chosen, choose] = useState(0);
  const [on, setDay] = useState<string | null>(null);
  const [from, setFrom] = useState('12.30');
  const [slots, setSlots] = useState(4);
  const offer = useChange('offerPoolTime', { outdates: ['poolCalendar'] });
  const start = toLocal(from);
  const expert = experts[chosen];
  const send = () => {
    if (!expert || !on || !start) return;
    const { id: personId, function: own } = expert;
    offer.mutate(
      { body: { personId, function: own, on, startLocal: start, slots } },
      { onSuccess: () => toast(t('pool:offered', { count: slots })) },
    );
  };
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t('pool:offer')}</h2>
      <p className="muted sm">{t('pool:offerText', { minutes: POOL_SLOT_MINUTES })}</p>
      <div className="pool-form">
        <SelectField
          label={t('pool:expert')}
          value={String(chosen)}
          onChange={(index) => choose(Number(index))}
          options={experts.map(({ name, function: own }, index) => ({
            value: String(index),
            label: `${name}, ${t(`codes:function.${own}`)}`,
          }))}
        />
        <DateField label={t('pool:day')} value={on} onChange={setDay} />
        <TextField label={t('pool:from')} value={from} onChange={setFrom} />
        <SelectField
          label={t('pool:count')}
          value={String(slots)}
          onChange={(count) => setSlots(Number(count))}
          options={COUNTS.map((count) => ({
            value: String(count),
            label: start
              ? t('pool:countUntil', { count, end: laterBy(start, count * POOL_SLOT_MINUTES) })
              : String(count),
          }))}
        />
      </div>
      <div className="actions above">
        <Button
          icon="plus"
          pending={offer.isPending && t('common:saving')}
          unavailable={(!on || !start) && t('pool:notWhole')}
          onPress={send}
        >
          {t('pool:offerSend')}
        </Button>
      </div>
      {offer.isError && <Trouble error={offer.error} />}
    </section>
  );
}
