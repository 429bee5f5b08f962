import { type AreaSheet, FORM } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaHelp } from '../../components/AreaHelp.js';
import { Button } from '../../components/Button.js';
import { DutyContacts } from '../../components/DutyContacts.js';
import { may, useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';
import { GuidanceDialog } from './GuidanceDialog.js';

/** Whom to call in danger, and the area's own help beside the form (FLW-09, FRM-07). */
export function Guidance({ sheet }: { readonly sheet: AreaSheet }) {
  const { t } = useTranslation('areas');
  const me = useMe();
  const language = useLanguage();
  const [edits, setEdits] = useState(false);
  const { dutyContacts, domainHelp } = sheet.guidance;
  const helped = FORM.sheets.flatMap(({ key, title }) => {
    const help = domainHelp[key];
    return help ? [{ key, title, help }] : [];
  });
  return (
    <section className="card" aria-labelledby="area-guidance">
      <h2 id="area-guidance">{t('guidance.title')}</h2>
      <p className="hint">{t('guidance.text')}</p>
      {dutyContacts.length > 0 ? (
        <DutyContacts contacts={dutyContacts} />
      ) : (
        <p>{t('guidance.none')}</p>
      )}
      {helped.length > 0 && (
        <dl className="dl">
          {helped.map(({ key, title, help }) => (
            <div key={key} className="pair-row">
              <dt>{title[language]}</dt>
              <dd>
                <AreaHelp help={help} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {may(me, 'area.edit') && (
        <p className="actions">
          <Button icon="pencil" onPress={() => setEdits(true)}>
            {t('guidance.edit')}
          </Button>
        </p>
      )}
      {edits && <GuidanceDialog sheet={sheet} onClose={() => setEdits(false)} />}
    </section>
  );
}
