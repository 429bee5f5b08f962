import { FROM_ITEM, IN_SESSION } from '@rukkanen/agenda';
import type { FunctionKey, LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/Icon.js';
import { useLive } from '../use-live.js';
import { Answered } from './Answered.js';
import { OwnAnswers } from './OwnAnswers.js';
import { OwnLine } from './OwnLine.js';
import { Lines } from './Lines.js';
import './voices.css';

interface VoicesProps {
  readonly item: LiveItem;
  /** Said in front of the heading where several cases stand below each other. */
  readonly codeWord?: string;
}

/**
 * What the functions say of a case beside the convener. It opens by itself when its moment comes and
 * is one line otherwise; what is half typed stays. One's own answers stand first until all are shown,
 * and afterwards only before somebody who has not given any.
 */
export function Voices({ item, codeWord }: VoicesProps) {
  const { t } = useTranslation('voices');
  const { view } = useLive();
  const own = useOwnFunction(item);
  const { answers, views, turn } = item.voices;
  const isOver = !FROM_ITEM.giveAnswers.includes(item.state);
  const maySpeak = own !== null && !isOver && IN_SESSION.giveAnswers.includes(view.state);
  if (!item.case || (!maySpeak && !view.mayLead && answers.length + views.length === 0))
    return null;
  const isNow = item.state === 'active' && (item.phase === 'flow_questions' || turn !== null);
  const isRevealed = item.voices.revealedAt !== null;
  const hasAnswered = answers.some((one) => one.function === own);
  const ownAnswers = maySpeak && <OwnAnswers key="answers" item={item} own={own} />;
  return (
    <details className="fold card voices" open={isNow}>
      <summary>
        <Icon name="chevronRight" />
        <span>
          {[codeWord, t('title')].filter(Boolean).join(': ')}{' '}
          <span className="muted sm">{t('given', { count: answers.length })}</span>
        </span>
      </summary>
      <div className="stack">
        {[
          !isRevealed && ownAnswers,
          <Lines key="lines" item={item} />,
          maySpeak && <OwnLine key="line" item={item} own={own} />,
          <Answered key="answered" item={item} />,
          isRevealed && !hasAnswered && ownAnswers,
        ]}
      </div>
    </details>
  );
}

/** The function in which the viewer speaks of this case: one that it asks for, or their first. */
function useOwnFunction({ case: asked }: LiveItem): FunctionKey | null {
  const { functions } = useLive();
  return functions.find((own) => asked?.functions.includes(own)) ?? functions[0] ?? null;
}
