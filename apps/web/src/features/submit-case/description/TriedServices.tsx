import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { focusField } from '../../../components/ErrorSummary.js';
import { Icon } from '../../../components/Icon.js';
import { ServiceLink } from '../../../components/ServiceLink.js';
import { EMPTY_ROW } from '../domain/draft.js';
import { useForm } from '../use-case-form.js';
import { TriedServiceRow } from './TriedServiceRow.js';

/** The most that a case may list. */
const MOST = 12;

/** What has been tried and how it went: asked before anything is proposed again (CAS-07). */
export function TriedServices() {
  const { t } = useTranslation(['submit-case', 'services']);
  const { draft, change, errorOf } = useForm();
  const missing = errorOf('description', 'services');
  const add = () => {
    change({ tried: [...draft.tried, EMPTY_ROW] });
    setTimeout(() => focusField(`service-${draft.tried.length}`));
  };
  const remove = (index: number) => {
    change({ tried: draft.tried.filter((_, at) => at !== index) });
    setTimeout(() => focusField('services'));
  };
  return (
    <fieldset className="stack tried">
      <legend>{t('submit-case:description.services')}</legend>
      <p className="hint">{t('submit-case:description.servicesHint')}</p>
      <p className="sm">
        <ServiceLink service={null}>{t('services:all')}</ServiceLink>
      </p>
      {draft.tried.map((row, index) => (
        <TriedServiceRow key={index} row={row} index={index} onRemove={() => remove(index)} />
      ))}
      {missing && (
        <p className="error">
          <Icon name="stop" /> <span>{missing}</span>
        </p>
      )}
      {draft.tried.length < MOST && (
        <div id="services">
          <Button icon="plus" onPress={add}>
            {t('submit-case:description.addService')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
