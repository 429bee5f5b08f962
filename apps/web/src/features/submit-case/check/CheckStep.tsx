import { useTranslation } from 'react-i18next';
import { Trouble as TroubleBanner } from '../../../components/Trouble.js';
import { ApiError } from '../../../lib/api-error.js';
import { refusedPlaces } from '../domain/refused.js';
import { raisesDutyToAct } from '../domain/several-domains.js';
import { allTroubles } from '../domain/troubles.js';
import { DutyToAct } from '../situation/DutyToAct.js';
import { SeveralDomains } from '../situation/SeveralDomains.js';
import { useForm } from '../use-case-form.js';
import type { Purpose, Sending } from '../use-send-case.js';
import type { StepPlace } from '../use-step.js';
import { PlacesToMend } from './PlacesToMend.js';
import { Preview } from './Preview.js';

interface CheckStepProps {
  readonly purpose: Purpose;
  readonly sending: Sending;
  readonly go: StepPlace['go'];
}

/** The case as others will see it; the last look before it goes. */
export function CheckStep({ purpose, sending, go }: CheckStepProps) {
  const { t } = useTranslation('submit-case');
  const { draft, circumstances } = useForm();
  const lacking = allTroubles(draft, circumstances);
  return (
    <>
      {lacking.length > 0 && <PlacesToMend title={t('check.mend')} troubles={lacking} go={go} />}
      {sending.error && lacking.length === 0 && <Refused error={sending.error} go={go} />}
      <Preview purpose={purpose} />
      <SeveralDomains />
      {raisesDutyToAct(draft.scores) && <DutyToAct />}
    </>
  );
}

/** A refusal about the form leads to its places; any other one, and a lost network, says what to do. */
function Refused({ error, go }: { error: Error; go: StepPlace['go'] }) {
  const { t } = useTranslation('submit-case');
  const { draft } = useForm();
  const places = error instanceof ApiError ? refusedPlaces(error, draft.tried) : [];
  if (places.length === 0) return <TroubleBanner error={error} />;
  return (
    <PlacesToMend title={t('check.mend')} text={t('check.mendRefused')} troubles={places} go={go} />
  );
}
