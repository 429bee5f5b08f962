import type { AnswerRow, SessionAnswers } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/Badge.js';
import { Button } from '../../../components/Button.js';
import { Table } from '../../../components/Table.js';
import { YarnMark, yarnOf } from '../../../components/YarnMark.js';
import { useTime } from '../../../lib/use-language.js';
import { AskBack } from './AskBack.js';
import { ANSWER_LOOKS } from './looks.js';
import type { Settle } from './use-settle.js';
import { useWhen } from './use-when.js';
import { What } from './What.js';

interface AnswerTableProps {
  readonly answers: SessionAnswers;
  readonly settle: Settle;
  readonly onSettled: () => void;
}

/** Everybody who is invited, each with their own time, their answer, and what follows from it. */
export function AnswerTable({ answers, settle, onSettled }: AnswerTableProps) {
  const { t } = useTranslation('answer-board');
  const { clockSpan } = useTime();
  const [asked, ask] = useState<AnswerRow | null>(null);
  return (
    <>
      <Table
        caption={t('caption')}
        rows={answers.people.toSorted((one, other) => weight(one) - weight(other))}
        keyOf={({ personId }) => personId}
        columns={[
          { id: 'who', title: t('who'), render: (row) => <Who row={row} /> },
          {
            id: 'when',
            title: t('ownTime'),
            render: ({ startsAt, endsAt }) => clockSpan(startsAt, endsAt),
          },
          { id: 'answer', title: t('answer'), render: (row) => <Answer row={row} /> },
          {
            id: 'what',
            title: t('what'),
            render: (row) => (
              <What row={row}>
                {row.mayReturn && answers.open && (
                  <Button size="small" variant="quiet" onPress={() => ask(row)}>
                    {t('callBack')}
                    <span className="sr">: {row.name}</span>
                  </Button>
                )}
              </What>
            ),
          },
        ]}
      />
      {asked && (
        <AskBack
          row={asked}
          revision={answers.revision}
          settle={settle}
          onClose={() => {
            ask(null);
            onSettled();
          }}
        />
      )}
    </>
  );
}

/** What asks for a look comes first: uncertain answers, then seats that somebody left. */
const weight = ({ pending, out }: AnswerRow): number => (pending ? 0 : out ? 1 : 2);

function Who({ row }: { row: AnswerRow }) {
  const { t } = useTranslation(['answer-board', 'codes']);
  return (
    <>
      <YarnMark yarn={yarnOf(row.organisationType)} /> {row.name}{' '}
      <span className="muted light">
        {row.part === 'BRINGER' ? t('answer-board:bringer') : t(`codes:function.${row.function}`)}
        {row.part === 'SUBSTITUTE' && `, ${t('answer-board:asSubstitute')}`}
      </span>
    </>
  );
}

/** The word, and when and how it came. An uncertain answer stands in the banner above, not here. */
function Answer({ row: { answer, heard } }: { row: AnswerRow }) {
  const { t } = useTranslation('answer-board');
  const when = useWhen();
  const came = heard && heard.answer !== 'needs_action' ? heard : null;
  return (
    <>
      <Badge {...ANSWER_LOOKS[answer]}>{t(`state.${answer}`)}</Badge>
      {came && (
        <span className="came sm muted">
          {when(came.answeredAt)}, {t(`channel.${came.channel}`)}
        </span>
      )}
    </>
  );
}
