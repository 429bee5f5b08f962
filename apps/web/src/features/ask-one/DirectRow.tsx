import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { CodeWord } from '../../components/CodeWord.js';
import { ButtonLink } from '../../components/Link.js';
import { OwnRow } from '../my-cases/OwnRow.js';
import { StateBadge } from '../my-cases/StateBadge.js';
import { useAskWords } from './use-ask-words.js';

interface DirectRowProps {
  readonly one: MyCase;
  readonly direct: NonNullable<MyCase['direct']>;
}

/** An own question that waits for its bringer: answered, asked back, or late. */
export function DirectRow({ one, direct }: DirectRowProps) {
  const { t } = useTranslation('ask-one');
  const words = useAskWords();
  const news = newsOf(one, direct);
  return (
    <OwnRow
      head={
        <>
          <CodeWord to={`/cases/${one.id}`}>{one.codeWord}</CodeWord>
          {one.state === 'asked' ? (
            <Badge tone="stop" icon="warning">
              {t('own.late')}
            </Badge>
          ) : (
            <StateBadge state={one.state} />
          )}
        </>
      }
      action={<ButtonLink to={`/cases/${one.id}`}>{t(ACTIONS[news])}</ButtonLink>}
    >
      <p>{words.sentence(t(`own.${news}`, words.of(direct)))}</p>
      {one.question && <p className="muted sm">{one.question}</p>}
    </OwnRow>
  );
}

type News = 'askedBack' | 'answered' | 'answeredTeam' | 'by';

const ACTIONS = {
  askedBack: 'own.reply',
  answered: 'own.readAnswer',
  answeredTeam: 'own.readAnswer',
  by: 'list.look',
} as const satisfies Record<News, string>;

function newsOf({ state }: MyCase, { verdict }: DirectRowProps['direct']): News {
  if (state === 'asked_back') return 'askedBack';
  if (state === 'asked') return 'by';
  return verdict === 'NEEDS_TEAM' ? 'answeredTeam' : 'answered';
}
