import type { AreaSheet } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { CheckRow } from '../../components/CheckRow.js';
import { may, useMe } from '../../lib/me.js';
import { AreaDialog } from './AreaDialog.js';
import { useAreaChange } from './use-area-change.js';

/** The counties with which the area works: one, or several. */
export function Counties({ sheet }: { sheet: AreaSheet }) {
  const { t } = useTranslation('areas');
  const me = useMe();
  const [edits, setEdits] = useState(false);
  return (
    <section className="card" aria-labelledby="area-counties">
      <h2 id="area-counties">{t('counties.title')}</h2>
      <ul>
        {sheet.counties
          .filter(({ joined }) => joined)
          .map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
      </ul>
      {may(me, 'area.edit') && (
        <p className="actions">
          <Button icon="pencil" onPress={() => setEdits(true)}>
            {t('counties.edit')}
          </Button>
        </p>
      )}
      {edits && <CountiesDialog sheet={sheet} onClose={() => setEdits(false)} />}
    </section>
  );
}

function CountiesDialog({ sheet, onClose }: { sheet: AreaSheet; onClose: () => void }) {
  const { t } = useTranslation('areas');
  const joined = sheet.counties.filter((county) => county.joined).map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(joined);
  const { send, state } = useAreaChange('chooseCounties', sheet, t('counties.saved'), onClose);
  const toggle = (id: string, isSelected: boolean) =>
    setChosen(isSelected ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <AreaDialog
      title={t('counties.editTitle')}
      sheet={sheet}
      state={state}
      unavailable={chosen.length === 0 && t('counties.none')}
      onSave={() => send({ counties: chosen })}
      onClose={onClose}
    >
      {sheet.counties.map(({ id, name, inUse }) => (
        <CheckRow
          key={id}
          hint={inUse && t('counties.held')}
          isSelected={chosen.includes(id)}
          onChange={(isSelected) => toggle(id, isSelected)}
        >
          {name}
        </CheckRow>
      ))}
    </AreaDialog>
  );
}
