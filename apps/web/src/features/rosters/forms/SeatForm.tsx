import {
  AgeGroup,
  FunctionKey,
  type MatrixSeat,
  type RosterChange,
  SeatNeed,
} from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../components/DateField.js';
import { SelectField } from '../../../components/SelectField.js';
import { useApi } from '../../../lib/api.js';
import { Form } from './Form.js';
import type { AskProps } from './asked.js';

const EVERY = '-';

type Fields = Omit<Extract<RosterChange, { type: 'addSeat' }>, 'type'>;

const fieldsOf = (seat: MatrixSeat | null): Fields => ({
  function: seat?.function ?? 'CONVENER',
  organisationId: seat?.organisation.id ?? '',
  districtId: seat?.district?.id ?? null,
  ageGroup: seat?.ageGroup ?? null,
  need: seat?.need ?? 'REQUIRED',
});

/** What a seat is: its function, whose it is, for which district and age, and when it is needed. */
export function SeatForm({
  roster,
  seat,
  onClose,
}: AskProps & { readonly seat: MatrixSeat | null }) {
  const { t } = useTranslation('rosters');
  const [fields, setFields] = useState(fieldsOf(seat));
  const [endsOn, setEndsOn] = useState(seat?.endsOn ?? null);
  const wanted: RosterChange | null = !fields.organisationId
    ? null
    : seat
      ? { type: 'changeSeat', seatId: seat.id, ...fields, endsOn }
      : { type: 'addSeat', ...fields };
  return (
    <Form
      roster={roster}
      title={seat ? t('seat.editTitle') : t('seat.addTitle')}
      send={seat ? t('seat.send') : t('seat.addSend')}
      wanted={wanted}
      missing={t('missing.organisation')}
      onClose={onClose}
    >
      <SeatFields teamId={roster.teamId} fields={fields} onChange={setFields} />
      {seat && (
        <DateField
          label={t('field.endsOn')}
          hint={t('field.endsOnHint')}
          optional
          value={endsOn}
          onChange={setEndsOn}
        />
      )}
    </Form>
  );
}

interface SeatFieldsProps {
  readonly teamId: string;
  readonly fields: Fields;
  readonly onChange: (fields: Fields) => void;
}

function SeatFields({ teamId, fields, onChange }: SeatFieldsProps) {
  const { t } = useTranslation(['rosters', 'codes']);
  const { data } = useApi('rosterChoices', { params: { id: teamId } });
  const set = (but: Partial<Fields>) => onChange({ ...fields, ...but });
  const named = (list: readonly { id: string; name: string }[] = []) =>
    list.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectField
        label={t('rosters:field.function')}
        value={fields.function}
        onChange={(own) => set({ function: own })}
        options={FunctionKey.options.map((own) => ({
          value: own,
          label: t(`codes:function.${own}`),
        }))}
      />
      <SelectField
        label={t('rosters:field.organisation')}
        value={fields.organisationId}
        onChange={(organisationId) => set({ organisationId })}
        placeholder={t('rosters:field.organisation')}
        options={named(data?.organisations)}
      />
      <SelectField
        label={t('rosters:field.district')}
        value={fields.districtId ?? EVERY}
        onChange={(id) => set({ districtId: id === EVERY ? null : id })}
        options={[
          { value: EVERY, label: t('rosters:field.everyDistrict') },
          ...named(data?.districts),
        ]}
      />
      <SelectField
        label={t('rosters:field.ageGroup')}
        value={fields.ageGroup ?? EVERY}
        onChange={(id) => set({ ageGroup: id === EVERY ? null : AgeGroup.parse(id) })}
        options={[
          { value: EVERY, label: t('rosters:field.everyAge') },
          ...AgeGroup.options.map((own) => ({ value: own, label: t(`rosters:ageGroup.${own}`) })),
        ]}
      />
      <SelectField
        label={t('rosters:field.need')}
        value={fields.need}
        onChange={(need) => set({ need })}
        options={SeatNeed.options.map((own) => ({ value: own, label: t(`rosters:need.${own}`) }))}
      />
    </>
  );
}
