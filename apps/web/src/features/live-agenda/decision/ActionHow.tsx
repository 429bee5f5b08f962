import { RemoteReason, ServiceMode } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../components/DateField.js';
import { SelectField } from '../../../components/SelectField.js';
import type { ActionForm } from './domain/form.js';
import { fitOf } from './domain/remote-fit.js';
import { useDecision } from './use-decision.js';

interface ActionHowProps {
  readonly action: ActionForm;
  readonly onChange: (change: Partial<ActionForm>) => void;
}

/** How the client is met: in person and where, or remotely and why; and by when. */
export function ActionHow({ action, onChange }: ActionHowProps) {
  const { t } = useTranslation(['decision', 'codes', 'common']);
  const { hint, fit } = useFitWords(action.mode);
  return (
    <div className="pair">
      <SelectField
        label={t('decision:actionMode')}
        {...(hint && { hint })}
        value={action.mode}
        onChange={(mode) => onChange({ mode })}
        options={ServiceMode.options.map((value) => ({
          value,
          label: fit(value),
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

/** What the client needs, and how each way of meeting suits it (PLC-05). */
function useFitWords(mode: ServiceMode) {
  const { t } = useTranslation(['decision', 'codes']);
  const { access } = useDecision();
  const needs = access?.map((need) => t(`decision:access.${need}`)).join(', ');
  const none = access && mode !== 'IN_PERSON' && t('decision:access.none');
  return {
    hint: needs ? t('decision:access.needs', { needs }) : none,
    fit: (one: ServiceMode): string => {
      const fit = fitOf(access ?? [], one);
      const name = t(`codes:serviceMode.${one}`);
      return fit === 'FITS' ? name : t(`decision:access.fit.${fit}`, { mode: name });
    },
  };
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
