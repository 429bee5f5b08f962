import type { AreaSheet, Opening, PlaceCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { IconButton } from '../../components/IconButton.js';
import { SelectField } from '../../components/SelectField.js';
import { useMe } from '../../lib/me.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { AreaDialog } from './AreaDialog.js';
import { troubleOf } from './domain.js';
import { wall } from './PlaceOpen.js';
import { useAreaChange } from './use-area-change.js';

interface OpeningsDialogProps {
  readonly sheet: AreaSheet;
  readonly place: PlaceCard;
  readonly onClose: () => void;
}

/** The days on which a place without daily hours is open. */
export function OpeningsDialog({ sheet, place, onClose }: OpeningsDialogProps) {
  const { t } = useTranslation('areas');
  const today = dayOf(useMe().now);
  const [openings, setOpenings] = useState<readonly Opening[]>(place.openings);
  const { send, state } = useAreaChange('setOpenings', sheet, t('openings.saved'), onClose);
  const trouble = troubleOf(openings);
  const last = openings.at(-1);
  const add = () =>
    setOpenings([...openings, { on: last?.on ?? today, from: '09:00', until: '15:00' }]);
  return (
    <AreaDialog
      title={t('openings.title', { name: place.name })}
      sheet={sheet}
      state={state}
      unavailable={trouble ? t(`openings.${trouble}`) : false}
      onSave={() => send({ placeId: place.id, openings })}
      onClose={onClose}
    >
      <p className="hint">{t('openings.text')}</p>
      {openings.length === 0 && <p>{t('openings.none')}</p>}
      <ul className="openings">
        {openings.map((opening, index) => (
          <OpeningRow
            // An opening has no name but its place in the list.
            key={index}
            opening={opening}
            today={today}
            onChange={(next) => setOpenings(openings.with(index, next))}
            onRemove={() => setOpenings(openings.toSpliced(index, 1))}
          />
        ))}
      </ul>
      <p>
        <Button size="small" icon="plus" onPress={add}>
          {t('openings.add')}
        </Button>
      </p>
    </AreaDialog>
  );
}

/** Every half hour of a day from six to ten in the evening. */
const TIMES = Array.from({ length: 33 }, (_, index) => {
  const hour = String(6 + Math.floor(index / 2)).padStart(2, '0');
  return `${hour}:${index % 2 ? '30' : '00'}`;
});
const optionsWith = (time: string) =>
  [...new Set([...TIMES, time])].toSorted().map((value) => ({ value, label: wall(value) }));

interface OpeningRowProps {
  readonly opening: Opening;
  readonly today: string;
  readonly onChange: (opening: Opening) => void;
  readonly onRemove: () => void;
}

function OpeningRow({ opening, today, onChange, onRemove }: OpeningRowProps) {
  const { t } = useTranslation('areas');
  const { shortDate } = useTime();
  return (
    <li>
      <DateField
        label={t('openings.day')}
        value={opening.on}
        min={today}
        onChange={(on) => on && onChange({ ...opening, on })}
      />
      <SelectField
        label={t('openings.from')}
        value={opening.from}
        onChange={(from) => onChange({ ...opening, from })}
        options={optionsWith(opening.from)}
      />
      <SelectField
        label={t('openings.until')}
        value={opening.until}
        onChange={(until) => onChange({ ...opening, until })}
        options={optionsWith(opening.until)}
      />
      <IconButton
        icon="cross"
        label={t('openings.remove', { day: shortDate(opening.on) })}
        onPress={onRemove}
      />
    </li>
  );
}
