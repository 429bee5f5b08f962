import { type FlowAnswers, suggest } from '@rukkanen/agenda';
import { DECISION_FLOW, FLOW_QUESTIONS, FlowAnswer } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { ChoiceChips } from '../../components/Chips.js';
import { PageHead } from '../../components/PageHead.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useLanguage } from '../../lib/use-language.js';
import { Examples } from './Examples.js';
import { Suggestion } from './Suggestion.js';
import { asked } from './asked.js';
import './aids.css';

/** When the team, when two organisations (FLW-11): the guiding questions alone, before submitting. */
export function Component() {
  const { t } = useTranslation('aids');
  const language = useLanguage();
  const [answers, setAnswers] = useState<FlowAnswers>({});
  const guidance = suggest(answers);
  return (
    <>
      <PageHead
        title={t('which.title')}
        sub={t('which.sub')}
        back={{ to: '/aids', label: t('title') }}
      />
      <WithIcon icon="lock">{t('which.notKept')}</WithIcon>
      <div className="cols side above">
        <div className="stack aid-answers">
          <p className="question">{DECISION_FLOW.lens[language]}</p>
          {asked(answers).map((id) => (
            <ChoiceChips
              key={id}
              label={wordsOf(id)[language]}
              options={FlowAnswer.options.map((value) => ({
                value,
                label: t(`which.answer.${value}`),
              }))}
              value={answers[id] ?? null}
              onChange={(answer) => setAnswers({ ...answers, [id]: answer })}
            />
          ))}
          <Suggestion guidance={guidance} />
          <p>
            <Button variant="quiet" onPress={() => setAnswers({})}>
              {t('which.again')}
            </Button>
          </p>
        </div>
        <aside>
          <Examples exit={guidance.to === 'exit' ? guidance.exit : null} />
        </aside>
      </div>
    </>
  );
}

const wordsOf = (id: string) =>
  (FLOW_QUESTIONS.find((question) => question.id === id) ?? FLOW_QUESTIONS[0]).words;
