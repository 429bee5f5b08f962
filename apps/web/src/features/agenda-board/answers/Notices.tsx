import type { AnswerNotice, SessionAnswers, SessionCard } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { Button } from '../../../components/Button.js';
import { toast } from '../../../components/toasts.js';
import { Move } from '../SessionMoves.js';
import type { Settle } from './use-settle.js';
import { useWhen } from './use-when.js';

interface NoticesProps {
  readonly answers: SessionAnswers;
  readonly session: SessionCard;
  readonly settle: Settle;
  readonly onSettled: () => void;
}

type Proposed = NonNullable<NonNullable<AnswerNotice['proposed']>['session']>;

/** What came in somebody's name and was not recorded: nothing has changed by it. */
export function Notices({ answers, session, settle, onSettled }: NoticesProps) {
  const [moving, move] = useState<Proposed | null>(null);
  return (
    <>
      {answers.notices.map((notice) => (
        <One
          key={notice.id}
          notice={notice}
          settle={settle}
          onSettled={onSettled}
          onMove={answers.open ? move : undefined}
        />
      ))}
      {moving && (
        <Move
          session={session}
          proposed={moving}
          onClose={() => {
            move(null);
            onSettled();
          }}
        />
      )}
    </>
  );
}

interface OneProps extends Pick<NoticesProps, 'settle' | 'onSettled'> {
  readonly notice: AnswerNotice;
  readonly onMove: ((to: Proposed) => void) | undefined;
}

function One({ notice, settle, onSettled, onMove }: OneProps) {
  const { t } = useTranslation(['answer-board', 'common']);
  const when = useWhen();
  const { id, kind, name, answer, proposed, readAt } = notice;
  const seen = () => {
    toast(t('answer-board:seen'), () => settle.dismiss(id, false, onSettled));
    onSettled();
  };
  const said = answer ? t(`answer-board:state.${answer}`) : '';
  return (
    <Banner
      tone="info"
      title={t(`answer-board:notice.${kind}`, { name })}
      actions={
        <>
          {proposed?.session && onMove && (
            <Button
              size="small"
              icon="calendar"
              onPress={() => proposed.session && onMove(proposed.session)}
            >
              {t('answer-board:moveThere')}
            </Button>
          )}
          <Button size="small" onPress={() => settle.dismiss(id, true, seen)}>
            {t('answer-board:understood')}
            <span className="sr">: {name}</span>
          </Button>
        </>
      }
    >
      <p>
        {t(`answer-board:noticeText.${kind}`, {
          said,
          when: when(readAt),
          time: proposed ? when(proposed.startsAt) : t('answer-board:unclear'),
        })}
      </p>
    </Banner>
  );
}
