import { isByDistrict, type ServiceCard, type ServiceCatalogue } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { SelectField } from '../../components/SelectField.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { said } from '../../components/said.js';
import { ServiceDialog } from './ServiceDialog.js';

interface EditProps {
  readonly card: ServiceCard;
  readonly catalogue: ServiceCatalogue;
}

/** What those who keep the catalogue do with a card: say that it is right, write it, tell a district's own. */
export function EditService({ card, catalogue }: EditProps) {
  const { t } = useTranslation(['services', 'common']);
  const [writing, write] = useState<ServiceCard | null>(null);
  const check = useChange('checkService', { outdates: ['serviceCatalogue'] });
  const { service, districtId, revision } = card;
  const params = { id: catalogue.areaId };
  const checked = () =>
    said(
      check.mutateAsync({ params, body: { service, districtId, revision } }),
      t('services:checked'),
    );
  return (
    <>
      {check.error && <Trouble error={check.error} />}
      <div className="actions">
        <Button
          size="small"
          icon="check"
          pending={check.isPending && t('common:saving')}
          onPress={checked}
        >
          {t('services:checkToday')}
        </Button>
        <Button size="small" variant="quiet" icon="pencil" onPress={() => write(card)}>
          {t('services:write')}
        </Button>
      </div>
      <OwnOfDistrict card={card} catalogue={catalogue} onWrite={write} />
      {writing && (
        <ServiceDialog card={writing} areaId={catalogue.areaId} onClose={() => write(null)} />
      )}
    </>
  );
}

interface OwnProps extends EditProps {
  readonly onWrite: (card: ServiceCard) => void;
}

const NONE = '-';

/** A district that arranges a service otherwise gets a card beside the area's. */
function OwnOfDistrict({ card, catalogue: { districts, services }, onWrite }: OwnProps) {
  const { t } = useTranslation('services');
  const has = services.filter(({ service }) => service === card.service);
  const left = districts.filter(({ id }) => !has.some(({ districtId }) => districtId === id));
  if (card.districtId !== null || !isByDistrict(card.service) || left.length === 0) return null;
  return (
    <SelectField
      label={t('ownOfDistrict')}
      value={NONE}
      onChange={(districtId) => {
        if (districtId !== NONE) onWrite({ ...card, districtId, revision: 0 });
      }}
      options={[
        { value: NONE, label: t('chooseDistrict') },
        ...left.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
