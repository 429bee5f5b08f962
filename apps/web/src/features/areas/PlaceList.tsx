import type { AreaSheet, PlaceCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { EmptyState } from '../../components/EmptyState.js';
import { type Column, Table } from '../../components/Table.js';
import { may, useMe } from '../../lib/me.js';
import { OpeningsDialog } from './OpeningsDialog.js';
import { PlaceDialog } from './PlaceDialog.js';
import { PlaceOpen } from './PlaceOpen.js';

type Open = { readonly does: 'edit' | 'openings'; readonly place: PlaceCard | null };

/** Where clients are met, offices first. */
export function PlaceList({ sheet }: { sheet: AreaSheet }) {
  const { t } = useTranslation(['areas', 'codes']);
  const edits = may(useMe(), 'area.edit');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const columns = useColumns(sheet);
  const actions: Column<PlaceCard> = {
    id: 'what',
    title: t('areas:places.what'),
    render: (place) => <PlaceActions place={place} onOpen={setOpen} />,
  };
  return (
    <section className="card" aria-labelledby="area-places">
      <h2 id="area-places">{t('areas:places.title')}</h2>
      {sheet.places.length === 0 ? (
        <EmptyState title={t('areas:places.none')}>{t('areas:places.noneText')}</EmptyState>
      ) : (
        <Table
          caption={t('areas:places.title')}
          columns={edits ? [...columns, actions] : columns}
          rows={sheet.places}
          keyOf={({ id }) => id}
        />
      )}
      {edits && (
        <p className="actions">
          <Button icon="plus" onPress={() => setOpen({ does: 'edit', place: null })}>
            {t('areas:places.add')}
          </Button>
        </p>
      )}
      {open?.does === 'edit' && <PlaceDialog sheet={sheet} place={open.place} onClose={close} />}
      {open?.does === 'openings' && open.place && (
        <OpeningsDialog sheet={sheet} place={open.place} onClose={close} />
      )}
    </section>
  );
}

function useColumns({ districts }: AreaSheet): Column<PlaceCard>[] {
  const { t } = useTranslation(['areas', 'codes']);
  const nameOf = (id: string | null) =>
    districts.find((district) => district.id === id)?.name ?? t('areas:places.noDistrict');
  return [
    { id: 'name', title: t('areas:places.name'), render: ({ name }) => name },
    {
      id: 'kind',
      title: t('areas:places.kind'),
      render: ({ kind }) => t(`codes:placeKind.${kind}`),
    },
    {
      id: 'district',
      title: t('areas:places.district'),
      render: ({ districtId }) => nameOf(districtId),
    },
    {
      id: 'open',
      title: t('areas:places.open'),
      render: (place) => <PlaceOpen place={place} />,
    },
  ];
}

function PlaceActions({ place, onOpen }: { place: PlaceCard; onOpen: (open: Open) => void }) {
  const { t } = useTranslation('areas');
  return (
    <span className="row">
      <Button size="small" variant="quiet" onPress={() => onOpen({ does: 'edit', place })}>
        {t('places.change')}
        <span className="sr">: {place.name}</span>
      </Button>
      {place.opening !== 'DAILY' && place.closedOn === null && (
        <Button size="small" variant="quiet" onPress={() => onOpen({ does: 'openings', place })}>
          {t('openings.open')}
          <span className="sr">: {place.name}</span>
        </Button>
      )}
    </span>
  );
}
