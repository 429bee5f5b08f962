import { FunctionKey, type PlaceCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { Loaded } from '../../components/Loaded.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useApi, useChange } from '../../lib/api.js';
import { nextForm, planOf } from './domain/plan.js';

/** A new outreach day: which point, which function, when. */
export function AddOutreach({ areaId }: { areaId: string }) {
  const { t } = useTranslation('terms');
  const places = useApi('listPlaces', { query: { areaId } });
  return (
    <Loaded query={places}>
      {(all) =>
        all.length === 0 ? <p className="muted">{t('noPlaces')}</p> : <Form places={all} />
      }
    </Loaded>
  );
}

function Form({ places }: { places: readonly PlaceCard[] }) {
  const { t } = useTranslation(['terms', 'codes', 'common']);
  const [placeId, setPlace] = useState(places[0]?.id ?? '');
  const [own, setFunction] = useState<FunctionKey>('SOCIAL_COUNSELLOR');
  const [onDay, setDay] = useState<string | null>(null);
  const [from, setFrom] = useState('9.00');
  const [to, setTo] = useState('13.00');
  const add = useChange('planOutreach', { outdates: ['listOutreach'] });
  const blank = nextForm('2026-01-05', null);
  const plan = planOf({ ...blank, from, to, firstOn: onDay, lastOn: onDay }, placeId);
  const send = () => {
    if (!plan) return;
    const { firstOn, startTime, minutes } = plan;
    const body = { placeId, onDay: firstOn, startTime, minutes, function: own, personId: null };
    add.mutate({ body }, { onSuccess: () => toast(t('terms:outreachAdded')) });
  };
  return (
    <div className="card">
      <h3>{t('terms:addOutreach')}</h3>
      <div className="term-form">
        <SelectField
          label={t('terms:place')}
          value={placeId}
          onChange={setPlace}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t('terms:functionLabel')}
          value={own}
          onChange={setFunction}
          options={FunctionKey.options.map((one) => ({
            value: one,
            label: t(`codes:function.${one}`),
          }))}
        />
        <DateField label={t('terms:day')} value={onDay} onChange={setDay} />
        <TextField label={t('terms:from')} value={from} onChange={setFrom} />
        <TextField label={t('terms:to')} value={to} onChange={setTo} />
      </div>
      <div className="actions above">
        <Button
          pending={add.isPending && t('common:saving')}
          unavailable={!plan && t('terms:notWhole')}
          onPress={send}
        >
          {t('terms:addOutreach')}
        </Button>
      </div>
      {add.isError && <Trouble error={add.error} />}
    </div>
  );
}
