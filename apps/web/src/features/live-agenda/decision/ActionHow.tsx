import { RemoteReason, ServiceMode } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../components/DateField.js';
import { SelectField } from '../../../components/SelectField.js';
import type { ActionForm } from './domain/form.js';
import { useDecision } from './use-decision.js';

interface ActionHowProps {
  readonly action: ActionForm;
  readonly onChange: (change: Partial<ActionForm>) => void;
}

/** How the client is met: in person and where, or remotely and why; and by when. */
export function ActionHow({ action, onChange }: ActionHowProps) {
  const { t } = useTranslation(['decision', 'codes', 'common']);
  return (
    <div className="pair">
      <SelectField
        label={t('decision:actionMode')}
        value={action.mode}
        onChange={(mode) => onChange({ mode })}
        options={ServiceMode.options.map((value) => ({
          value,
          label: t(`codes:serviceMode.${value}`),
        }))}
      />
      {action.mode === 'IN_PERSON' ? (
        <Place value={action.placeId} onChange={(placeId) => onChange({ placeId })} />
      ) : (
        <SelectField
          label={t('decision:remoteReason')}
          placeholder={t('common:choose')}
          value={action.remoteReason ?? ''}
          onChange={(remoteReason) => onChange({ remoteReason })}
          options={RemoteReason.options.map((value) => ({
            value,
            label: t(`codes:remoteReason.${value}`),
          }))}
        />
      )}
      <DateField
        label={t('decision:actionDue')}
        optional
        value={action.dueOn}
        onChange={(dueOn) => onChange({ dueOn })}
      />
    </div>
  );
}

const NOWHERE = '-';

interface PlaceProps {
  readonly value: string | null;
  readonly onChange: (placeId: string | null) => void;
}

/** Where: an office first, then the points; it may stay open. */
function Place({ value, onChange }: PlaceProps) {
  const { t } = useTranslation('decision');
  const { places } = useDecision();
  return (
    <SelectField
      label={t('actionPlace')}
      value={value ?? NOWHERE}
      onChange={(id) => onChange(id === NOWHERE ? null : id)}
      options={[
        { value: NOWHERE, label: t('actionPlaceOpen') },
        ...places.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
