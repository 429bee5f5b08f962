import type { AskedOfMe } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../components/Badge.js';
import { CodeWord } from '../../components/CodeWord.js';
import type { IconName } from '../../components/Icon.js';
import { ButtonLink } from '../../components/Link.js';
import { OwnRow } from '../my-cases/OwnRow.js';
import { useAskWords } from './use-ask-words.js';
import { useAskedOfMe } from './use-asked-of-me.js';

/** What waits for the reader in a function of theirs, the first due first; nothing when nothing does. */
export function AskedList() {
  const { t } = useTranslation('ask-one');
  const asked = useAskedOfMe() ?? [];
  const open = asked.filter(({ state }) => state === 'asked').length;
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked-of-me">
      <h2 id="asked-of-me">
        {t('list.title')} {open > 0 && <span className="muted tnum">{open}</span>}
      </h2>
      <ul className="list own-list">
        {asked.map((one) => (
          <li key={one.id}>
            <AskedRow one={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AskedRow({ one }: { one: AskedOfMe }) {
  const { t } = useTranslation('ask-one');
  const mine = one.state === 'asked';
  return (
    <OwnRow
      head={
        <>
          <CodeWord to={`/cases/${one.id}`}>{one.codeWord}</CodeWord>
          <AskedBadge one={one} />
        </>
      }
      action={
        <ButtonLink to={`/cases/${one.id}`} variant={mine ? 'plain' : 'quiet'}>
          {mine ? t('list.open') : t('list.look')}
        </ButtonLink>
      }
    >
      {one.question && <p>{one.question}</p>}
      <p className="muted sm">
        <WhoseTurn one={one} />
      </p>
    </OwnRow>
  );
}

const LOOKS = {
  asked: { tone: 'wait', icon: 'speech' },
  asked_back: { tone: 'info', icon: 'clock' },
  answered: { tone: 'ok', icon: 'check' },
} as const satisfies Record<string, { tone: Tone; icon: IconName }>;

type Open = keyof typeof LOOKS;
const openState = ({ state }: AskedOfMe): Open => (state in LOOKS ? (state as Open) : 'answered');

function AskedBadge({ one }: { one: AskedOfMe }) {
  const { t } = useTranslation('ask-one');
  const state = openState(one);
  if (one.isLate && state === 'asked')
    return (
      <Badge tone="stop" icon="warning">
        {t('list.isLate')}
      </Badge>
    );
  return <Badge {...LOOKS[state]}>{t(`states.${state}`)}</Badge>;
}

function WhoseTurn({ one }: { one: AskedOfMe }) {
  const { t } = useTranslation('ask-one');
  const words = useAskWords();
  const state = openState(one);
  if (state === 'asked_back') return t('list.waitsBringer');
  if (state === 'answered') return t('list.isDone');
  return words.sentence(t(one.isLate ? 'list.late' : 'list.by', words.of(one)));
}
