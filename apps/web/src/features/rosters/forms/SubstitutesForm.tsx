import type { RosterChange } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/IconButton.js';
import { SelectField } from '../../../components/SelectField.js';
import { Status } from '../../../components/Status.js';
import { useApi } from '../../../lib/api.js';
import { moved } from '../../../lib/reorder.js';
import { heldOn } from '../domain/look.js';
import type { SeatAskProps } from './asked.js';
import { Days } from './Days.js';
import { Form } from './Form.js';

/** Who stands in, in which order, from a day on. */
export function SubstitutesForm({ roster, seat, from: firstDay, onClose }: SeatAskProps) {
  const { t } = useTranslation('rosters');
  const { data: choices } = useApi('rosterChoices', { params: { id: roster.teamId } });
  const held = heldOn(seat, firstDay);
  const [order, setOrder] = useState(
    held.filter(({ rank }) => rank > 1).map(({ person }) => person.id),
  );
  const [from, setFrom] = useState<string | null>(firstDay);
  const [to, setTo] = useState<string | null>(held[0]?.to ?? null);
  const people = choices?.people ?? [];
  const nameOf = (id: string) =>
    [...people, ...held.map((one) => one.person)].find((one) => one.id === id)?.name ?? id;
  const others = people.filter(
    ({ id }) => !order.includes(id) && !held.some((one) => one.rank === 1 && one.person.id === id),
  );
  const wanted: RosterChange | null =
    from && (to === null || from <= to)
      ? { type: 'orderSubstitutes', seatId: seat.id, personIds: order, from, to }
      : null;
  return (
    <Form
      roster={roster}
      title={t('substitutes.title')}
      send={t('substitutes.send')}
      wanted={wanted}
      missing={t('missing.days')}
      onClose={onClose}
    >
      <p>{t('substitutes.text')}</p>
      <Order order={order} nameOf={nameOf} onOrder={setOrder} />
      <SelectField
        label={t('substitutes.add')}
        value=""
        onChange={(id) => setOrder([...order, id])}
        placeholder={t('field.choosePerson')}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Days from={from} to={to} onFrom={setFrom} onTo={setTo} open />
    </Form>
  );
}

interface OrderProps {
  readonly order: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onOrder: (order: string[]) => void;
}

function Order({ order, nameOf, onOrder }: OrderProps) {
  const { t } = useTranslation('rosters');
  const [said, say] = useState('');
  const move = (from: number, to: number) => {
    onOrder(moved(order, from, to));
    say(t('substitutes.moved', { name: nameOf(order[from] ?? ''), place: to + 1 }));
  };
  if (order.length === 0) return <p className="muted">{t('substitutes.none')}</p>;
  return (
    <>
      <ol className="order">
        {order.map((id, index) => (
          <li key={id} className="row">
            <span>
              {index + 1}. {nameOf(id)}
            </span>
            <span className="push">
              <IconButton
                icon="arrowUp"
                label={t('substitutes.up', { name: nameOf(id) })}
                isDisabled={index === 0}
                onPress={() => move(index, index - 1)}
              />
              <IconButton
                icon="arrowDown"
                label={t('substitutes.down', { name: nameOf(id) })}
                isDisabled={index === order.length - 1}
                onPress={() => move(index, index + 1)}
              />
              <IconButton
                icon="cross"
                label={t('substitutes.remove', { name: nameOf(id) })}
                onPress={() => onOrder(order.filter((one) => one !== id))}
              />
            </span>
          </li>
        ))}
      </ol>
      <Status className="sr">{said}</Status>
    </>
  );
}
