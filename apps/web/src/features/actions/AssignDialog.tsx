import type { ActionCard, ActionsOverseen } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { SelectField } from '../../components/SelectField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useActionName } from './step-words.js';

interface AssignDialogProps {
  readonly action: ActionCard;
  readonly seats: ActionsOverseen['seats'];
  readonly onClose: () => void;
}

/** Gives an action to a seat: whoever holds it now or later has the action in hand. */
export function AssignDialog({ action, seats, onClose }: AssignDialogProps) {
  const { t } = useTranslation(['actions', 'codes', 'common']);
  const code = useActionName()(action);
  const usual = seats.find((seat) => seat.function === action.function);
  const [seatId, setSeatId] = useState(action.owner.seatId ?? usual?.id ?? seats[0]?.id ?? '');
  const assign = useChange('assignAction', { outdates: ['overseeActions', 'myActions'] });
  const holder = seats.find(({ id }) => id === seatId)?.holder ?? '';
  const send = () =>
    assign.mutate(
      { params: { id: action.id }, body: { revision: action.revision, seatId } },
      {
        onSuccess: () => {
          toast(t('actions:given', { code, name: holder }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('actions:giveTitle', { code })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={assign.isPending && t('common:saving')}
            unavailable={seats.length === 0 && t('actions:noSeats')}
            onPress={send}
          >
            {t('actions:give')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('actions:giveText')}</p>
      <SelectField
        label={t('actions:seat')}
        value={seatId}
        onChange={setSeatId}
        options={seats.map((seat) => ({
          value: seat.id,
          label: `${seat.holder}, ${t(`codes:function.${seat.function}`)}`,
        }))}
      />
      {assign.isError && <Trouble error={assign.error} />}
    </Dialog>
  );
}
