import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../../components/WithIcon.js';
import type { CaseDraft } from '../domain/draft.js';
import { useForm } from '../use-case-form.js';

/** Who will see the case and for how long, before it is sent. */
export function WhoSees() {
  const { t } = useTranslation('submit-case');
  const { draft } = useForm();
  return (
    <>
      <section className="card sm stack">
        <h2>{t('check.whoSees')}</h2>
        {draft.asked ? <OneSees asked={draft.asked} /> : <TeamSees />}
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

function TeamSees() {
  const { t } = useTranslation('submit-case');
  const { area } = useForm();
  return (
    <>
      <WithIcon icon="eye" className="">
        {t('check.first')}
      </WithIcon>
      <WithIcon icon="people" className="">
        {area?.consultationMode === 'ANONYMOUS_TEAM' ? t('check.team') : t('check.network')}
      </WithIcon>
    </>
  );
}

/** What one function is asked stays between it and the bringer (FLW-12). */
function OneSees({ asked }: { readonly asked: NonNullable<CaseDraft['asked']> }) {
  const { t } = useTranslation(['ask-one', 'codes']);
  const { area } = useForm();
  return (
    <>
      <WithIcon icon="eye" className="">
        {t('ask-one:who.only', { function: t(`codes:function.${asked}`) })}{' '}
        {area?.consultationMode === 'ANONYMOUS_TEAM'
          ? t('ask-one:who.hidden')
          : t('ask-one:who.shown')}
      </WithIcon>
      <WithIcon icon="people" className="">
        {t('ask-one:who.team')}
      </WithIcon>
    </>
  );
}
