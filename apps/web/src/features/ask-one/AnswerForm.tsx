import type { CaseCard, DirectRequest, DirectVerdict } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { ChoiceChips } from '../../components/Chips.js';
import { said } from '../../components/said.js';
import { useChange } from '../../lib/api.js';
import { GuardedForm } from './GuardedForm.js';

interface AnswerFormProps {
  readonly id: CaseCard['id'];
  readonly direct: DirectRequest;
}

const OUTDATES = ['askedOfMe', 'readCase'] as const;
const VERDICTS = ['ANSWER', 'NEEDS_TEAM'] as const satisfies readonly DirectVerdict[];

/** The answer of the function that is asked, or first, once, a question back. */
export function AnswerForm({ id, direct }: AnswerFormProps) {
  const [isBack, setIsBack] = useState(false);
  if (isBack) return <BackForm id={id} direct={direct} onClose={() => setIsBack(false)} />;
  return <Answer id={id} direct={direct} onBack={() => setIsBack(true)} />;
}

function Answer({ id, direct, onBack }: AnswerFormProps & { onBack: () => void }) {
  const { t } = useTranslation('ask-one');
  const [verdict, setVerdict] = useState<DirectVerdict>('ANSWER');
  const change = useChange('answerDirect', { outdates: OUTDATES });
  const { revision, askedBack } = direct;
  return (
    <GuardedForm
      field="answer"
      label={t('answer.label')}
      hint={t('answer.hint')}
      bounds={{ shortest: 10, limit: 2_000 }}
      short={t('answer.short')}
      send={t('answer.send')}
      change={change}
      onSend={(answer, acknowledgements) => {
        const body = { revision, verdict, answer, acknowledgements };
        said(change.mutateAsync({ params: { id }, body }), t('answer.sent'));
      }}
      aside={
        !askedBack && (
          <Button variant="quiet" icon="speech" onPress={onBack}>
            {t('answer.back')}
          </Button>
        )
      }
    >
      <ChoiceChips
        label={t('answer.verdict')}
        options={VERDICTS.map((value) => ({ value, label: t(`answer.${value}`) }))}
        value={verdict}
        onChange={setVerdict}
      />
    </GuardedForm>
  );
}

function BackForm({ id, direct, onClose }: AnswerFormProps & { onClose: () => void }) {
  const { t } = useTranslation(['ask-one', 'common']);
  const change = useChange('askBack', { outdates: OUTDATES });
  const { revision } = direct;
  return (
    <GuardedForm
      field="question"
      label={t('ask-one:back.label')}
      hint={t('ask-one:back.hint')}
      bounds={{ shortest: 5, limit: 400 }}
      short={t('ask-one:back.short')}
      send={t('ask-one:back.send')}
      change={change}
      onSend={(question, acknowledgements) => {
        const body = { revision, question, acknowledgements };
        said(change.mutateAsync({ params: { id }, body }), t('ask-one:back.sent'));
      }}
      aside={
        <Button variant="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
      }
    />
  );
}
