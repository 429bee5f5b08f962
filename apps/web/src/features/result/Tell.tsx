import type { CaseResult, MyCase } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { FeedbackForm } from './FeedbackForm.js';

interface TellProps {
  readonly own: MyCase;
  readonly feedback: CaseResult['feedback'];
  /** The first day on which the client can have heard. */
  readonly heldOn: string;
  /** What can be said to the client, in plain words. */
  readonly words: string;
  readonly children?: ReactNode;
}

/** The bringer's own task once it is known what follows: what to say, by when, and that it was said (CON-02). */
export function Tell({ own, feedback, heldOn, words, children }: TellProps) {
  const { t } = useTranslation('result');
  if (!feedback) return null;
  if (feedback.doneOn) return <Told on={feedback.doneOn} isClosed={own.state === 'closed'} />;
  return (
    <section className="card sewn stack tell">
      <p className="eyebrow">{t('tell.eyebrow')}</p>
      <DueTitle dueOn={feedback.dueOn} />
      <p>{t('tell.words')}</p>
      <blockquote>
        <p>”{words}”</p>
      </blockquote>
      {children}
      {own.state === 'decided' && <FeedbackForm caseId={own.id} heldOn={heldOn} />}
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
