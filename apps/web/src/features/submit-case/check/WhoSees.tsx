import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../../components/WithIcon.js';
import { useForm } from '../use-case-form.js';

/** Who will see the case and for how long, before it is sent. */
export function WhoSees() {
  const { t } = useTranslation('submit-case');
  const { area } = useForm();
  return (
    <>
      <section className="card sm stack">
        <h2>{t('check.whoSees')}</h2>
        <WithIcon icon="eye" className="">
          {t('check.first')}
        </WithIcon>
        <WithIcon icon="people" className="">
          {area?.consultationMode === 'ANONYMOUS_TEAM' ? t('check.team') : t('check.network')}
        </WithIcon>
        <WithIcon icon="eyeOff" className="">
          {t('check.noMail')}
        </WithIcon>
      </section>
      <section className="sm stack about">
        <h2>{t('check.howLong')}</h2>
        <p>{t('check.kept')}</p>
      </section>
    </>
  );
}
