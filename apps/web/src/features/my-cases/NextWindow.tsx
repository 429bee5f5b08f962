import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { Hero } from '../../components/Hero.js';
import { ButtonLink } from '../../components/Link.js';
import { may, useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { useTime } from '../../lib/use-language.js';
import { isSoon } from './domain/away.js';
import { useAwayWords } from './use-away-words.js';
import './next-window.css';

type Window = NonNullable<MyCase['window']>;

interface NextWindowProps {
  readonly one: MyCase;
  readonly window: Window;
  /** On the page of this very case: its name and question stand above already. */
  readonly isHere?: boolean;
}

/** The reader's next own turn: when, which case, and the way in. */
export function NextWindow({ one, window, isHere = false }: NextWindowProps) {
  const { t } = useTranslation('my-cases');
  const now = useProductNow();
  const { clockSpan } = useTime();
  const away = useAwayWords();
  const soon = isSoon(window.startsAt, window.live, now);
  return (
    <Hero eyebrow={window.live ? t('next.now') : away(window.startsAt, now)}>
      <p className="row next-time">
        <time dateTime={window.startsAt}>{clockSpan(window.startsAt, window.endsAt)}</time>
        {!isHere && <CodeWord to={`/cases/${one.id}`}>{one.codeWord}</CodeWord>}
      </p>
      {one.question && !isHere && <p className="question">{one.question}</p>}
      <p className="muted next-how">
        {t('next.only')} {!soon && t('next.opensSoon')}
      </p>
      <Ways window={window} isSoon={soon} />
    </Hero>
  );
}

function Ways({ window, isSoon: soon }: { window: Window; isSoon: boolean }) {
  const { t } = useTranslation('my-cases');
  const me = useMe();
  return (
    <div className="actions next-ways">
      {soon && (
        <ButtonLink
          to={`/sessions/${window.sessionId}/live`}
          variant={window.live ? 'live' : 'primary'}
        >
          {t('next.open')}
        </ButtonLink>
      )}
      {may(me, 'calendar.own') && (
        <ButtonLink to="/calendar" icon="calendar" variant={soon ? 'quiet' : 'plain'}>
          {t('next.calendar')}
        </ButtonLink>
      )}
    </div>
  );
}
