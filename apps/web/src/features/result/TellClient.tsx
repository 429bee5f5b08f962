import type { CaseResult, MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/Link.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { FeedbackForm } from './FeedbackForm.js';

interface TellClientProps {
  readonly own: MyCase;
  readonly result: CaseResult;
}

/** The bringer's own task after a decision: what to say, by when, and that it was said (CON-02). */
export function TellClient({ own, result }: TellClientProps) {
  const { t } = useTranslation(['result', 'leaflet']);
  const { feedback, decision } = result;
  if (!feedback) return null;
  if (feedback.doneOn) return <Told on={feedback.doneOn} isClosed={own.state === 'closed'} />;
  return (
    <section className="card sewn stack tell">
      <p className="eyebrow">{t('tell.eyebrow')}</p>
      <DueTitle dueOn={feedback.dueOn} />
      <p>{t('tell.words')}</p>
      <blockquote>
        <p>”{t(`plain.${decision.exit}`)}”</p>
      </blockquote>
      <p>
        <ButtonLink to={`/cases/${own.id}/leaflet`} size="small">
          {t('leaflet:open')}
        </ButtonLink>
      </p>
      {own.state === 'decided' && <FeedbackForm caseId={own.id} heldOn={result.heldOn} />}
    </section>
  );
}

function DueTitle({ dueOn }: { dueOn: string }) {
  const { t } = useTranslation('result');
  const { shortWeekdayDate } = useTime();
  const isLate = dueOn < dayOf(useProductNow(60_000));
  const day = shortWeekdayDate(dueOn);
  return <h2>{isLate ? t('tell.late', { day }) : t('tell.by', { day })}</h2>;
}

function Told({ on, isClosed }: { on: string; isClosed: boolean }) {
  const { t } = useTranslation('result');
  const { weekdayDate } = useTime();
  return (
    <section className="card stack tell">
      <WithIcon icon="check" className="">
        <b>{t('tell.told', { day: weekdayDate(on) })}</b>
      </WithIcon>
      {isClosed && <p className="muted sm">{t('tell.thanks')}</p>}
    </section>
  );
}
