import type { RosterChange } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckRow } from '../../../components/CheckRow.js';
import { SelectField } from '../../../components/SelectField.js';
import { heldOn } from '../domain/look.js';
import { Days } from './Days.js';
import { Form } from './Form.js';
import type { SeatAskProps } from './asked.js';
import { SeatChoice } from './SeatChoice.js';

/** Somebody is away from a seat for some days, and whether anybody stands in. */
export function AbsenceForm({ roster, seat: first, from: firstDay, onClose }: SeatAskProps) {
  const { t } = useTranslation('rosters');
  const [seat, setSeat] = useState(first);
  const [from, setFrom] = useState<string | null>(firstDay);
  const [to, setTo] = useState<string | null>(firstDay);
  const [covered, setCovered] = useState(true);
  const [chosen, choose] = useState('');
  const people = heldOn(seat, from ?? firstDay);
  const person = people.find((one) => one.person.id === chosen) ?? people[0];
  const wanted: RosterChange | null =
    person && from && to && from <= to
      ? { type: 'addAbsence', seatId: seat.id, personId: person.person.id, from, to, covered }
      : null;
  return (
    <Form
      roster={roster}
      title={t('absence.title')}
      send={t('absence.send')}
      wanted={wanted}
      missing={t(person ? 'missing.days' : 'missing.holder')}
      onClose={onClose}
    >
      <SeatChoice roster={roster} seat={seat} onChoose={setSeat} />
      <SelectField
        label={t('field.who')}
        value={person?.person.id ?? ''}
        onChange={choose}
        options={people.map((one) => ({ value: one.person.id, label: one.person.name }))}
      />
      <Days from={from} to={to} onFrom={setFrom} onTo={setTo} />
      <CheckRow isSelected={covered} onChange={setCovered} hint={t('absence.coveredHint')}>
        {t('absence.covered')}
      </CheckRow>
    </Form>
  );
}
