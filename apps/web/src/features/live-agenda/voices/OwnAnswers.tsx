import {
  FLOW_QUESTIONS,
  FlowAnswer,
  type FunctionKey,
  type LiveItem,
  type VoiceAnswers,
} from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Segmented } from '../../../components/Segmented.js';
import { Status } from '../../../components/Status.js';
import { useLanguage } from '../../../lib/use-language.js';
import { useLive } from '../use-live.js';

const NOTHING: VoiceAnswers = { Q1: null, Q2: null, Q3: null, Q4: null, Q5: null };

interface OwnProps {
  readonly item: LiveItem;
  readonly own: FunctionKey;
}

/** Five short answers, given in silence. What was given is on this screen alone until all are shown. */
export function OwnAnswers({ item, own }: OwnProps) {
  const { t } = useTranslation(['voices', 'live-agenda', 'codes']);
  const language = useLanguage();
  const { pending, send } = useLive();
  const [answers, setAnswers] = useState(NOTHING);
  const isGiven = item.voices.answers.some((one) => one.function === own);
  const isEmpty = Object.values(answers).every((answer) => answer === null);
  const give = () => void send({ type: 'giveAnswers', itemId: item.id, function: own, answers });
  return (
    <form className="stack own-answers" onSubmit={(event) => event.preventDefault()}>
      <h3>{t('voices:ownAnswers', { who: t(`codes:function.${own}`) })}</h3>
      <p className="sm muted">
        {t(`voices:${item.voices.revealedAt ? 'lateHint' : 'silentHint'}`)}
      </p>
      {FLOW_QUESTIONS.map(({ id, words }) => (
        <Segmented
          key={id}
          label={words[language]}
          labelHidden={false}
          options={FlowAnswer.options.map((value) => ({
            value,
            label: t(`voices:answer.${value}`),
          }))}
          value={answers[id]}
          onChange={(value) => setAnswers((before) => ({ ...before, [id]: value }))}
        />
      ))}
      <p className="row">
        <Button
          pending={pending === 'giveAnswers' && t('live-agenda:doing')}
          unavailable={isEmpty && t('voices:answerFirst')}
          onPress={give}
        >
          {t(isGiven ? 'voices:answerAnew' : 'voices:answerNow')}
        </Button>
        <Status className="sm">{isGiven && t('voices:answered')}</Status>
      </p>
    </form>
  );
}
