import {
  type Answers,
  CRITERIA_SETS,
  type CriteriaSet,
  judge,
  questionsFor,
  withEnds,
} from '@rukkanen/aids';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaField } from '../../components/AreaField.js';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { PageHead } from '../../components/PageHead.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useMe } from '../../lib/me.js';
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
  const { areas } = useMe();
  const [areaId, setAreaId] = useState(areas[0]?.id ?? '');
  const ends = areas.find(({ id }) => id === areaId)?.criteriaEnds ?? [];
  const sets = withEnds(CRITERIA_SETS, ends);
  return (
    <>
      <PageHead
        title={t('criteria.title')}
        sub={t('criteria.sub')}
        back={{ to: '/aids', label: t('title') }}
      />
      <WithIcon icon="lock">{t('criteria.notKept')}</WithIcon>
      <div className="cols half above">
        <section className="stack aid-answers" aria-labelledby="aid-known">
          <h2 id="aid-known">{t('criteria.known')}</h2>
          <AreaField areas={areas} label={t('criteria.area')} value={areaId} onChange={setAreaId} />
          <DateField label={t('criteria.day')} value={day} onChange={setDay} />
          {day &&
            questionsFor(sets, answers, day).map((asked) => (
              <Question key={asked} asked={asked} answers={answers} onChange={setAnswers} />
            ))}
          <p>
            <Button variant="quiet" onPress={() => setAnswers(NOTHING)}>
              {t('criteria.clear')}
            </Button>
          </p>
        </section>
        {day && <Judgements sets={sets} answers={answers} day={day} />}
      </div>
    </>
  );
}

interface JudgementsProps {
  readonly sets: readonly CriteriaSet[];
  readonly answers: Answers;
  readonly day: string;
}

function Judgements({ sets, answers, day }: JudgementsProps) {
  const { t } = useTranslation('aids');
  const judged = sets.map((set) => ({
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
