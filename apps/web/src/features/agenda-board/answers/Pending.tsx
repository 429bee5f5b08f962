import type { AnswerRow, SessionAnswers } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/Badge.js';
import { Banner } from '../../../components/Banner.js';
import { Button } from '../../../components/Button.js';
import { toast } from '../../../components/toasts.js';
import { ANSWER_LOOKS } from './looks.js';
import type { Settle } from './use-settle.js';
import { useWhen } from './use-when.js';

interface PendingProps {
  readonly answers: SessionAnswers;
  readonly settle: Settle;
  readonly onSettled: () => void;
}

type Uncertain = AnswerRow & { readonly pending: NonNullable<AnswerRow['pending']> };

const isUncertain = (row: AnswerRow): row is Uncertain => row.pending !== null;
const isYes = ({ pending }: Uncertain): boolean => pending.answer === 'accepted';
const isNo = ({ pending }: Uncertain): boolean => pending.answer === 'declined';
const weight = (row: Uncertain): number => (isNo(row) ? 0 : isYes(row) ? 2 : 1);

/** Answers of which nobody knows for certain who sent them: those that say no come first. */
export function Pending({ answers, settle, onSettled }: PendingProps) {
  const { t } = useTranslation(['answer-board', 'common']);
  const waiting = answers.people.filter(isUncertain);
  if (!answers.open || waiting.length === 0) return null;
  const coming = waiting.filter(isYes).map(({ pending }) => pending.id);
  const confirmed = () => {
    toast(t('answer-board:confirmedAll', { count: coming.length }));
    onSettled();
  };
  return (
    <Banner
      tone="wait"
      title={t('answer-board:pending', { count: waiting.length })}
      actions={
        coming.length > 1 && (
          <Button
            size="small"
            pending={settle.isBusy(...coming) && t('common:saving')}
            onPress={() => settle.confirm(coming, confirmed)}
          >
            {t('answer-board:confirmAll', { count: coming.length })}
          </Button>
        )
      }
    >
      <p>{t('answer-board:uncertain')}</p>
      <ul className="decisions">
        {waiting
          .toSorted((one, other) => weight(one) - weight(other))
          .map((row) => (
            <One key={row.pending.id} row={row} settle={settle} onSettled={onSettled} />
          ))}
      </ul>
    </Banner>
  );
}

interface OneProps extends Omit<PendingProps, 'answers'> {
  readonly row: Uncertain;
}

function One({ row, settle, onSettled }: OneProps) {
  const { t } = useTranslation(['answer-board', 'common']);
  const when = useWhen();
  const { name, pending } = row;
  const { id, answer, answeredAt } = pending;
  const confirmed = () => {
    toast(t(isNo(row) ? 'answer-board:confirmedOut' : 'answer-board:confirmed', { name }));
    onSettled();
  };
  const dismissed = () => {
    toast(t('answer-board:dismissed'), () => settle.dismiss(id, false, onSettled));
    onSettled();
  };
  return (
    <li>
      <p>
        <b>{name}</b> <Badge {...ANSWER_LOOKS[answer]}>{t(`answer-board:state.${answer}`)}</Badge>{' '}
        <span className="muted">{when(answeredAt)}</span>
      </p>
      <div className="actions">
        <Button
          size="small"
          pending={settle.isBusy(id) && t('common:saving')}
          onPress={() => settle.confirm([id], confirmed)}
        >
          {t(isNo(row) ? 'answer-board:confirmOut' : 'answer-board:confirm')}
          <span className="sr">: {name}</span>
        </Button>
        <Button size="small" variant="quiet" onPress={() => settle.dismiss(id, true, dismissed)}>
          {t('answer-board:dismiss')}
          <span className="sr">: {name}</span>
        </Button>
      </div>
    </li>
  );
}
