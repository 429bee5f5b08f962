import type { AgendaBoard } from '@rukkanen/contract';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { Button } from '../../components/Button.js';
import { CodeWord } from '../../components/CodeWord.js';
import { clock } from '../../lib/time.js';

interface SuggestionProps {
  readonly board: AgendaBoard;
  /** The agenda as it would be. */
  readonly suggested: AgendaBoard;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** The order that wastes least of people's time beside what it saves; taken or left, never by itself. */
export function Suggestion({ board, suggested, onTake, onLeave }: SuggestionProps) {
  const { t } = useTranslation('agenda-board');
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const here = new Set(board.items.map(({ caseId }) => caseId));
  const added = suggested.items.filter(({ caseId }) => !here.has(caseId)).length;
  const isSame = !board.items.some(({ id }, at) => suggested.items[at]?.id !== id) && added === 0;
  const saves = board.minutes.needed - suggested.minutes.needed;
  if (isSame)
    return (
      <section className="suggestion" aria-labelledby={heading}>
        <h3 id={heading} ref={title} tabIndex={-1}>
          {t('suggestion')}
        </h3>
        <p>{t('suggestionBest')}</p>
        <Button onPress={onLeave}>{t('leave')}</Button>
      </section>
    );
  return (
    <section className="suggestion" aria-labelledby={heading}>
      <h3 id={heading} ref={title} tabIndex={-1}>
        {t('suggestion')}
      </h3>
      <ol>
        {suggested.items.map(({ caseId, codeWord, startsAt }) => (
          <li key={caseId}>
            <time className="tnum">{clock(startsAt)}</time> <CodeWord>{codeWord}</CodeWord>{' '}
            {!here.has(caseId) && <Badge tone="info">{t('fromQueue')}</Badge>}
          </li>
        ))}
      </ol>
      {added > 0 && <p>{t('suggestionFills', { count: added })}</p>}
      {added === 0 && saves > 0 && <p>{t('suggestionSaves', { count: saves })}</p>}
      <p className="sm">{t('suggestionMinutes', suggested.minutes)}</p>
      <p className="sm">{t('suggestionMails', { count: suggested.mails.length })}</p>
      <div className="actions">
        <Button variant="primary" icon="check" onPress={onTake}>
          {t('take')}
        </Button>
        <Button onPress={onLeave}>{t('leave')}</Button>
      </div>
    </section>
  );
}
