import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { focusField } from '../../../components/ErrorSummary.js';
import { useForm } from '../use-case-form.js';
import { TriedServiceRow } from './TriedServiceRow.js';

/** The most that a case may list. */
const MOST = 12;

/** What has been tried and how it went: asked before anything is proposed again (CAS-07). */
export function TriedServices() {
  const { t } = useTranslation('submit-case');
  const { draft, change } = useForm();
  const add = () => {
    change({ tried: [...draft.tried, { service: '', result: '' }] });
    setTimeout(() => focusField(`service-${draft.tried.length}`));
  };
  const remove = (index: number) => {
    change({ tried: draft.tried.filter((_, at) => at !== index) });
    setTimeout(() => focusField('services'));
  };
  return (
    <fieldset className="stack tried">
      <legend>{t('description.services')}</legend>
      <p className="hint">{t('description.servicesHint')}</p>
      {draft.tried.map((row, index) => (
        <TriedServiceRow key={index} row={row} index={index} onRemove={() => remove(index)} />
      ))}
      {draft.tried.length < MOST && (
        <div id="services">
          <Button icon="plus" onPress={add}>
            {t('description.addService')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
