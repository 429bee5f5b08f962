import { DirectReferralReason, NEEDS_CLASSES, NeedsClass } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { ChoiceChips } from '../../components/Chips.js';
import { DateField } from '../../components/DateField.js';
import { Dock } from '../../components/Dock.js';
import { ErrorSummary } from '../../components/ErrorSummary.js';
import { PageHead } from '../../components/PageHead.js';
import { SelectField } from '../../components/SelectField.js';
import { SentenceRadioGroup } from '../../components/SentenceRadioGroup.js';
import { Trouble } from '../../components/Trouble.js';
import { may, useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';
import { type ReferralForm, useReferral } from './use-referral.js';
import './referral.css';

/** A clear need that passes the team by: four codes and a day, about twenty seconds (FLW-10). */
export function Component() {
  const { t } = useTranslation(['referral', 'common']);
  const form = useReferral();
  const ownsCases = may(useMe(), 'case.own');
  return (
    <form className="referral stack" onSubmit={(event) => event.preventDefault()}>
      <PageHead
        title={t('referral:title')}
        sub={t('referral:intro')}
        back={
          ownsCases
            ? { to: '/cases', label: t('referral:back') }
            : { to: '/', label: t('referral:home') }
        }
      />
      <ErrorSummary troubles={form.troubles} attempt={form.attempt} />
      {form.error && <Trouble error={form.error} />}
      <AreaChoice form={form} />
      <NeedsChoice form={form} />
      <ReasonChoice form={form} />
      <DayChoice form={form} />
      <Dock>
        <Button
          variant="primary"
          onPress={form.save}
          pending={form.isPending && t('common:saving')}
        >
          {t('referral:save')}
        </Button>
      </Dock>
      <WhatFor />
    </form>
  );
}

function AreaChoice({ form }: { form: ReferralForm }) {
  const { t } = useTranslation(['referral', 'common']);
  const language = useLanguage();
  if (form.areas.length < 2) return null;
  return (
    <SelectField
      id="areaId"
      label={t('referral:area')}
      placeholder={t('common:choose')}
      value={form.draft.areaId}
      onChange={(areaId) => form.change({ areaId })}
      options={form.areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
      error={form.errorOf('areaId')}
    />
  );
}

function NeedsChoice({ form }: { form: ReferralForm }) {
  const { t } = useTranslation('referral');
  const language = useLanguage();
  return (
    <SentenceRadioGroup
      id="needs"
      label={t('needs')}
      sentences={NeedsClass.options.map((value) => ({
        value,
        text: NEEDS_CLASSES[value][language],
      }))}
      value={form.draft.needs}
      onChange={(value) => form.change({ needs: NeedsClass.parse(value) })}
      error={form.errorOf('needs')}
    />
  );
}

function ReasonChoice({ form }: { form: ReferralForm }) {
  const { t } = useTranslation('referral');
  return (
    <ChoiceChips
      id="reason"
      label={t('reason')}
      options={DirectReferralReason.options.map((value) => ({
        value,
        label: t(`reasons.${value}`),
      }))}
      value={form.draft.reason}
      onChange={(reason) => form.change({ reason })}
      error={form.errorOf('reason')}
    />
  );
}

function DayChoice({ form }: { form: ReferralForm }) {
  const { t } = useTranslation('referral');
  return (
    <DateField
      id="openedOn"
      label={t('openedOn')}
      value={form.draft.openedOn}
      onChange={(openedOn) => form.change({ openedOn })}
      max={form.today}
      error={form.errorOf('openedOn')}
    />
  );
}

function WhatFor() {
  const { t } = useTranslation('referral');
  return (
    <section className="sm stack">
      <h2>{t('why')}</h2>
      <p>{t('whyText')}</p>
    </section>
  );
}
