import type { AreaSheet, DistrictCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { may, useMe } from '../../lib/me.js';
import { DistrictDialog } from './DistrictDialog.js';

/** The districts of the area's counties, each with the municipalities that it covers here. */
export function Districts({ sheet }: { sheet: AreaSheet }) {
  const { t } = useTranslation('areas');
  const edits = may(useMe(), 'area.edit');
  const [open, setOpen] = useState<DistrictCard | 'new' | null>(null);
  return (
    <section className="card" aria-labelledby="area-districts">
      <h2 id="area-districts">{t('districts.title')}</h2>
      {sheet.districts.length === 0 && (
        <EmptyState title={t('districts.none')}>{t('districts.noneText')}</EmptyState>
      )}
      <ul className="list">
        {sheet.districts.map((district) => (
          <li key={district.id}>
            <div>
              <b>{district.name}</b>
              <p className="muted sm">
                {district.municipalities.join(', ') || t('districts.noMunicipalities')}
              </p>
            </div>
            {edits && (
              <Button size="small" variant="quiet" onPress={() => setOpen(district)}>
                {t('districts.change')}
                <span className="sr">: {district.name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {edits && (
        <p className="actions">
          <Button icon="plus" onPress={() => setOpen('new')}>
            {t('districts.add')}
          </Button>
        </p>
      )}
      {open && (
        <DistrictDialog
          sheet={sheet}
          district={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
