import { TargetGroup } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField } from '../../../components/AreaField.js';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { SelectField } from '../../../components/SelectField.js';
import { TextField } from '../../../components/TextField.js';
import { toast } from '../../../components/toasts.js';
import { Trouble } from '../../../components/Trouble.js';
import { useApi, useChange } from '../../../lib/api.js';
import { areasWith, useMe } from '../../../lib/me.js';

const EVERYBODY = '-';

interface FoundTeamProps {
  readonly onClose: () => void;
  readonly onFound: (teamId: string) => void;
}

/** A new team of an area, perhaps for one target group. It begins as a draft. */
export function FoundTeamDialog({ onClose, onFound }: FoundTeamProps) {
  const { t } = useTranslation(['rosters', 'common']);
  const me = useMe();
  const areas = areasWith(me, ['AREA_ADMIN', 'CONVENER', 'VICE_CONVENER']);
  const [areaId, setArea] = useState(areas[0]?.id ?? '');
  const [name, setName] = useState('');
  const [county, setCounty] = useState('');
  const [group, setGroup] = useState<TargetGroup | null>(null);
  const organisations = useApi('listOrganisations', { query: { areaId } });
  const counties = (organisations.data ?? []).filter(
    ({ type }) => type === 'WELLBEING_SERVICES_COUNTY',
  );
  const conveningCounty = county || counties[0]?.id;
  const found = useChange('foundTeam', { outdates: ['listRosters'] });
  const missing = (name.trim().length < 2 || !conveningCounty) && t('rosters:found.missing');
  const send = () =>
    conveningCounty &&
    found.mutate(
      { body: { areaId, name, conveningCounty, targetGroup: group } },
      {
        onSuccess: ({ teamId }) => {
          toast(t('rosters:found.done'));
          onFound(teamId);
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('rosters:found.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={found.isPending && t('common:saving')}
            unavailable={missing}
            onPress={send}
          >
            {t('rosters:found.send')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('rosters:found.text')}</p>
      <AreaField
        areas={areas}
        label={t('rosters:found.area')}
        value={areaId}
        onChange={(id) => {
          setArea(id);
          setCounty('');
        }}
      />
      <TextField label={t('rosters:found.name')} value={name} onChange={setName} />
      <SelectField
        label={t('rosters:found.county')}
        value={conveningCounty ?? ''}
        onChange={setCounty}
        options={counties.map(({ id, name: own }) => ({ value: id, label: own }))}
      />
      <SelectField
        label={t('rosters:found.targetGroup')}
        value={group ?? EVERYBODY}
        onChange={(id) => setGroup(id === EVERYBODY ? null : TargetGroup.parse(id))}
        options={[
          { value: EVERYBODY, label: t('rosters:found.everybody') },
          ...TargetGroup.options.map((own) => ({
            value: own,
            label: t(`rosters:targetGroup.${own}`),
          })),
        ]}
      />
      {found.isError && <Trouble error={found.error} />}
    </Dialog>
  );
}
