import type { AgendaBoard, SessionAnswers } from '@rukkanen/contract';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../components/Loaded.js';
import { Trouble } from '../../../components/Trouble.js';
import { useApi } from '../../../lib/api.js';
import { AnswerTable } from './AnswerTable.js';
import { Coverage } from './Coverage.js';
import { Notices } from './Notices.js';
import { Pending } from './Pending.js';
import { useSettle } from './use-settle.js';
import './answers.css';

const REFRESH = 20_000;

/** Who comes: what waits for the convener first, then every seat, then everybody who is invited. */
export function Answers({ board }: { board: AgendaBoard }) {
  const { id } = board.session;
  const answers = useApi('sessionAnswers', { params: { id } }, { refreshEvery: REFRESH });
  return (
    <Loaded query={answers}>
      {(read) =>
        read.people.length > 0 && <Section key={read.sessionId} board={board} answers={read} />
      }
    </Loaded>
  );
}

interface SectionProps {
  readonly board: AgendaBoard;
  readonly answers: SessionAnswers;
}

function Section({ board, answers }: SectionProps) {
  const { t } = useTranslation('answer-board');
  const id = useId();
  const heading = useHeading();
  const settle = useSettle(answers.sessionId);
  /** The line that was decided about goes away with its buttons: the focus must not. */
  const settled = () => heading.current?.focus();
  return (
    <section className="card answers stack" aria-labelledby={id} id="answers">
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      {settle.error && <Trouble error={settle.error} />}
      <Pending answers={answers} settle={settle} onSettled={settled} />
      <Notices answers={answers} settle={settle} session={board.session} onSettled={settled} />
      <Coverage answers={answers} />
      <AnswerTable answers={answers} settle={settle} onSettled={settled} />
    </section>
  );
}

/** Whoever comes by a link to the answers begins there, once they have been read. */
function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (window.location.hash !== '#answers') return;
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, []);
  return heading;
}
