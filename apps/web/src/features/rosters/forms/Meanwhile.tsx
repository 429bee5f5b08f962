import type { TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { useApi } from '../../../lib/api.js';
import type { Late } from '../use-roster-change.js';
import { useChangeWords } from '../use-change-words.js';

interface MeanwhileProps {
  readonly roster: TeamRoster;
  readonly late: Late;
}

/** What somebody else did meanwhile, beside what I wanted. */
export function Meanwhile({ roster, late }: MeanwhileProps) {
  const { t } = useTranslation('rosters');
  const { data: choices } = useApi('rosterChoices', { params: { id: roster.teamId } });
  const words = useChangeWords(roster, choices?.people ?? []);
  return (
    <Banner tone="wait" live="alert" title={t('late.title')}>
      <dl className="dl">
        <dt>{t('late.theirs')}</dt>
        <dd>
          <ul>
            {late.changes.map(({ revision, actorId, change }) => (
              <li key={revision}>
                {t('late.by', { name: words.person(actorId), what: words.change(change) })}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('late.mine')}</dt>
        <dd>{words.change(late.wanted)}</dd>
      </dl>
      <p>{t('late.text')}</p>
    </Banner>
  );
}
