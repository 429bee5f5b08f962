import type { SessionKind, TeamCapacity } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { Dialog } from '../../components/Dialog.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { PlaceField } from './PlaceField.js';
import { laterBy, planOf, written } from './domain/plan.js';

const KINDS: readonly SessionKind[] = [
  'CONSULTATION',
  'LIST_REVIEW',
  'STEERING_GROUP',
  'DEVELOPMENT_DAY',
];

/** One session outside the term: an extra one, or another kind of meeting. */
export function AddSessionDialog({ team, onClose }: { team: TeamCapacity; onClose: () => void }) {
  const { t } = useTranslation(['terms', 'common']);
  const [kind, setKind] = useState<SessionKind>('LIST_REVIEW');
  const [day, setDay] = useState(team.extra?.date ?? null);
  const start = team.extra?.startLocal ?? '09:00';
  const [from, setFrom] = useState(written(start));
  const [to, setTo] = useState(laterBy(start, team.extra?.minutes ?? 90));
  const [placeId, setPlace] = useState<string | null>(null);
  const add = useChange('addSession', { outdates: ['capacity', 'listSessions'] });
  const plan = planOf(
    {
      kind,
      placeId,
      every: 'WEEK',
      weekday: 1,
      nth: 1,
      from,
      to,
      firstOn: day,
      lastOn: day,
      exceptions: [],
    },
    team.teamId,
  );
  const send = () => {
    if (!plan) return;
    const { teamId, firstOn: date, startTime: startLocal, minutes } = plan;
    add.mutate(
      { body: { teamId, kind, placeId, date, startLocal, minutes } },
      {
        onSuccess: () => {
          toast(t('terms:sessionAdded'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('terms:addSession')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={add.isPending && t('common:saving')}
            unavailable={!plan && t('terms:notWhole')}
            onPress={send}
          >
            {t('terms:addIt')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <SelectField
        label={t('terms:kindLabel')}
        value={kind}
        onChange={setKind}
        options={KINDS.map((one) => ({ value: one, label: t(`terms:kind.${one}`) }))}
      />
      <DateField label={t('terms:day')} value={day} onChange={setDay} />
      <TextField label={t('terms:from')} value={from} onChange={setFrom} />
      <TextField label={t('terms:to')} value={to} onChange={setTo} />
      <PlaceField areaId={team.areaId} value={placeId} onChange={setPlace} />
      {add.isError && <Trouble error={add.error} />}
    </Dialog>
  );
}
