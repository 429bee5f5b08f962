import type { AreaSheet } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { may, useMe } from '../../lib/me.js';
import { SettingsDialog } from './SettingsDialog.js';
import { useSettingWords } from './use-setting-words.js';

/** What the area decides for itself. */
export function Settings({ sheet }: { sheet: AreaSheet }) {
  const { t } = useTranslation('areas');
  const me = useMe();
  const words = useSettingWords();
  const [edits, setEdits] = useState(false);
  return (
    <section className="card" aria-labelledby="area-settings">
      <h2 id="area-settings">{t('settings.title')}</h2>
      <dl className="dl">
        {words(sheet.settings).map(({ id, name, value }) => (
          <div key={id} className="pair-row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {may(me, 'area.edit') && (
        <p className="actions">
          <Button icon="pencil" onPress={() => setEdits(true)}>
            {t('settings.edit')}
          </Button>
        </p>
      )}
      {edits && <SettingsDialog sheet={sheet} onClose={() => setEdits(false)} />}
    </section>
  );
}
