import type { CaseCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { GuardedTextArea } from '../../components/GuardedTextArea.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useGuard } from '../../lib/use-guard.js';
import { said } from '../../components/said.js';

const LIMIT = 400;
const SHORTEST = 5;

interface ReturnFormProps {
  readonly card: CaseCard;
  readonly onDone: () => void;
}

/** A question back to the bringer. It is a text about a client too, so the guard reads along. */
export function ReturnForm({ card, onDone }: ReturnFormProps) {
  const { t } = useTranslation(['desk', 'common']);
  const [question, setQuestion] = useState('');
  const guard = useGuard('question', question);
  const send = useChange('returnCase', { outdates: ['queue', 'readCase'] });
  const short = question.trim().length < SHORTEST;
  const unanswered = guard.findings.length > 0;
  const submit = () => {
    const body = { version: card.version, question, acknowledgements: [...guard.acknowledgements] };
    said(send.mutateAsync({ params: { id: card.id }, body }), t('desk:returned'));
  };
  return (
    <form
      className="stack above"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <GuardedTextArea
        label={t('desk:returnLabel')}
        hint={t('desk:returnHint')}
        value={question}
        onChange={setQuestion}
        findings={guard.findings}
        onKeep={guard.onKeep}
        limit={LIMIT}
        rows={3}
      />
      {send.isError && <Trouble error={send.error} />}
      <div className="actions">
        <Button
          type="submit"
          variant="primary"
          pending={send.isPending && t('common:sending')}
          unavailable={(short && t('desk:returnShort')) || (unanswered && t('desk:returnFindings'))}
        >
          {t('desk:returnSend')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
