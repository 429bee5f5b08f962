import type { AnswerRow, SessionAnswers } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { Button } from '../../../components/Button.js';
import { toast } from '../../../components/toasts.js';
import { useTime } from '../../../lib/use-language.js';
import type { Settle } from './use-settle.js';

interface PendingProps {
  readonly answers: SessionAnswers;
  readonly settle: Settle;
  readonly onSettled: () => void;
}

type Uncertain = AnswerRow & { readonly pending: NonNullable<AnswerRow['pending']> };

const isUncertain = (row: AnswerRow): row is Uncertain => row.pending !== null;
const isYes = ({ pending }: Uncertain): boolean => pending.answer === 'accepted';

/** Answers of which nobody knows for certain who sent them: those that say no come first. */
export function Pending({ answers, settle, onSettled }: PendingProps) {
  const { t } = useTranslation(['answer-board', 'common']);
  if (!answers.open) return null;
  const waiting = answers.people.filter(isUncertain);
  const coming = waiting.filter(isYes);
  const ordered = [...waiting.filter((row) => !isYes(row)), ...coming];
  return (
    <>
      {coming.length > 1 && (
        <div className="actions">
          <Button
            icon="check"
            pending={settle.isPending && t('common:saving')}
            onPress={() =>
              settle.confirm(
                coming.map(({ pending }) => pending.id),
                () => {
                  toast(t('answer-board:confirmedAll', { count: coming.length }));
                  onSettled();
                },
              )
            }
          >
            {t('answer-board:confirmAll', { count: coming.length })}
          </Button>
        </div>
      )}
      {ordered.map((row) => (
        <One key={row.pending.id} row={row} settle={settle} onSettled={onSettled} />
      ))}
    </>
  );
}

interface OneProps extends Omit<PendingProps, 'answers'> {
  readonly row: Uncertain;
}

function One({ row: { name, pending }, settle, onSettled }: OneProps) {
  const { t } = useTranslation(['answer-board', 'common']);
  const { shortWeekdayDate, clock } = useTime();
  const { id, answer, answeredAt } = pending;
  const when = `${shortWeekdayDate(answeredAt)} ${t('common:klo', { time: clock(answeredAt) })}`;
  const frees = answer === 'declined';
  const confirmed = () => {
    toast(t(frees ? 'answer-board:confirmedOut' : 'answer-board:confirmed', { name }));
    onSettled();
  };
  const dismissed = () => {
    toast(t('answer-board:dismissed'), () => settle.dismiss(id, false, onSettled));
    onSettled();
  };
  return (
    <Banner
      tone="wait"
      title={t(`answer-board:pending.${answer}`, { name })}
      actions={
        <>
          <Button
            size="small"
            pending={settle.isPending && t('common:saving')}
            onPress={() => settle.confirm([id], confirmed)}
          >
            {t(frees ? 'answer-board:confirmOut' : 'answer-board:confirm', { name })}
          </Button>
          <Button size="small" variant="quiet" onPress={() => settle.dismiss(id, true, dismissed)}>
            {t('answer-board:dismiss', { name })}
          </Button>
        </>
      }
    >
      <p>
        {t('answer-board:uncertain', { when })} {frees && t('answer-board:callsNext')}
      </p>
    </Banner>
  );
}
