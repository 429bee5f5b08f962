import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { GuardedText } from '../GuardedText.js';
import { useForm } from '../use-case-form.js';
import { DutyReminder } from '../situation/DutyReminder.js';
import { Background } from './Background.js';
import { MeetingPlace } from './MeetingPlace.js';
import { NeededFunctions } from './NeededFunctions.js';
import { ProposedServices } from './ProposedServices.js';
import { Themes } from './Themes.js';
import { TriedServices } from './TriedServices.js';

/** The story in a few sentences, watched while it is written, and the codes that go with it. */
export function DescriptionStep() {
  const { t } = useTranslation('submit-case');
  const { guards } = useForm();
  return (
    <>
      <GuardedText
        step="description"
        field="narrative"
        label={t('description.narrative')}
        hint={t('description.narrativeHint')}
        limit={2_000}
        rows={6}
      />
      {guards.hasFailed && (
        <Banner tone="wait" live="status" title={t('description.unchecked')}>
          <p>{t('description.uncheckedText')}</p>
        </Banner>
      )}
      <DutyReminder live />
      <TriedServices />
      <ProposedServices />
      <Background />
      <Themes />
      <NeededFunctions />
      <MeetingPlace />
    </>
  );
}
