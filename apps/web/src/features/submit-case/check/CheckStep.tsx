import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../lib/api-error.js';
import { refusedPlaces } from '../domain/refused.js';
import { allTroubles } from '../domain/troubles.js';
import { DutyReminder } from '../situation/DutyReminder.js';
import { SeveralDomains } from '../situation/SeveralDomains.js';
import { useForm } from '../use-case-form.js';
import type { Purpose, Sending } from '../use-send-case.js';
import type { StepPlace } from '../use-step.js';
import { AskOne } from './AskOne.js';
import { NotSent } from './NotSent.js';
import { PlacesToMend } from './PlacesToMend.js';
import { Preview } from './Preview.js';
import { SocialCareText } from './SocialCareText.js';

interface CheckStepProps {
  readonly purpose: Purpose;
  readonly sending: Sending;
  readonly go: StepPlace['go'];
}

/**
 * The case as others will see it; the last look before it goes. What can be mended in the form
 * stands on top, each a way to its place; any other trouble stands beside the button.
 */
export function CheckStep({ purpose, sending: { error }, go }: CheckStepProps) {
  const { t } = useTranslation('submit-case');
  const { draft, circumstances } = useForm();
  const lacking = allTroubles(draft, circumstances);
  const refused = error instanceof ApiError ? refusedPlaces(error, draft.tried) : [];
  return (
    <>
      {lacking.length > 0 && <PlacesToMend title={t('check.mend')} troubles={lacking} go={go} />}
      {lacking.length === 0 && refused.length > 0 && (
        <PlacesToMend
          title={t('check.mend')}
          text={t('check.mendRefused')}
          troubles={refused}
          go={go}
        />
      )}
      <DutyReminder />
      <Preview purpose={purpose} />
      <SeveralDomains />
      {purpose.kind === 'new' && <AskOne />}
      <SocialCareText />
      {error && refused.length === 0 && <NotSent error={error} />}
    </>
  );
}
