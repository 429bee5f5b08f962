import { type Answers, CRITERIA_SETS, judge, questionsFor } from '@rukkanen/aids';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { PageHead } from '../../components/PageHead.js';
import { WithIcon } from '../../components/WithIcon.js';
import { productNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { Both } from './Both.js';
import { CriteriaCard } from './CriteriaCard.js';
import { Question } from './Question.js';
import './aids.css';

const NOTHING: Answers = { bands: {}, marks: {} };

/**
 * Which criteria a client may meet (CRI-07). Answers live in this page alone: no request, address or
 * storage carries them, and leaving the page forgets them.
 */
export function Component() {
  const { t } = useTranslation('aids');
  const [answers, setAnswers] = useState(NOTHING);
  const [day, setDay] = useState<string | null>(() => dayOf(productNow()));
  return (
    <>
      <PageHead
        title={t('criteria.title')}
        sub={t('criteria.sub')}
        back={{ to: '/aids', label: t('title') }}
      />
      <WithIcon icon="lock">{t('criteria.notKept')}</WithIcon>
      <div className="cols half">
        <section className="stack aid-answers" aria-labelledby="aid-known">
          <h2 id="aid-known">{t('criteria.known')}</h2>
          <DateField label={t('criteria.day')} value={day} onChange={setDay} />
          {day &&
            questionsFor(CRITERIA_SETS, answers, day).map((asked) => (
              <Question key={asked} asked={asked} answers={answers} onChange={setAnswers} />
            ))}
          <p>
            <Button variant="quiet" onPress={() => setAnswers(NOTHING)}>
              {t('criteria.clear')}
            </Button>
          </p>
        </section>
        {day && <Judgements answers={answers} day={day} />}
      </div>
    </>
  );
}

function Judgements({ answers, day }: { answers: Answers; day: string }) {
  const { t } = useTranslation('aids');
  const judged = CRITERIA_SETS.map((set) => ({
    set,
    code: set.code,
    judgement: judge(set, answers, day),
  }));
  return (
    <section className="stack" aria-labelledby="aid-judged">
      <h2 id="aid-judged">{t('criteria.judged')}</h2>
      <WithIcon icon="info">{t('criteria.helps')}</WithIcon>
      <Both sets={judged} />
      {judged.map(({ set, judgement }) => (
        <CriteriaCard key={set.code} set={set} judgement={judgement} />
      ))}
    </section>
  );
}
