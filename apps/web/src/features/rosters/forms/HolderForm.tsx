import type { RosterChange } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { useApi } from '../../../lib/api.js';
import { heldOn } from '../domain/look.js';
import type { SeatAskProps } from './asked.js';
import { Days } from './Days.js';
import { Form } from './Form.js';
import { SeatChoice } from './SeatChoice.js';

const NOBODY = '-';

/** Somebody else holds the seat from a day on; whoever held it ends the day before. */
export function HolderForm({ roster, seat: first, from: firstDay, onClose }: SeatAskProps) {
  const { t } = useTranslation('rosters');
  const { data: choices } = useApi('rosterChoices', { params: { id: roster.teamId } });
  const [seat, setSeat] = useState(first);
  const [personId, choose] = useState('');
  const [from, setFrom] = useState<string | null>(firstDay);
  const now = heldOn(seat, from ?? firstDay).find(({ rank }) => rank === 1);
  const [end, setEnd] = useState<string | null | undefined>(undefined);
  const to = end === undefined ? (now?.to ?? null) : end;
  const wanted: RosterChange | null =
    personId && from && (to === null || from <= to)
      ? {
          type: 'setHolder',
          seatId: seat.id,
          rank: 1,
          personId: personId === NOBODY ? null : personId,
          from,
          to,
        }
      : null;
  return (
    <Form
      roster={roster}
      title={t('holder.title')}
      send={t('holder.send')}
      wanted={wanted}
      missing={t(personId ? 'missing.days' : 'missing.person')}
      onClose={onClose}
    >
      <p>{t('holder.text')}</p>
      <SeatChoice roster={roster} seat={seat} onChoose={setSeat} />
      <p className="sm muted">{now ? t('holder.now', { name: now.person.name }) : t('noHolder')}</p>
      <SelectField
        label={t('holder.next')}
        value={personId}
        onChange={choose}
        placeholder={t('field.choosePerson')}
        options={[
          ...(choices?.people ?? []).map(({ id, name }) => ({ value: id, label: name })),
          { value: NOBODY, label: t('holder.nobody') },
        ]}
      />
      <Days from={from} to={to} onFrom={setFrom} onTo={setEnd} open />
    </Form>
  );
}
