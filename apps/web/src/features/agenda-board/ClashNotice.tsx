import type { AgendaBoard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { useTime } from '../../lib/use-language.js';

/** Who is called to another meeting at the same time: seen before the agenda is locked. */
export function ClashNotice({ board: { clashes } }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  const { clockSpan } = useTime();
  if (clashes.length === 0) return null;
  return (
    <Banner tone="wait" title={t('clashes', { count: clashes.length })}>
      <ul>
        {clashes.map(({ personId, name, teamName, startsAt, endsAt }) => (
          <li key={`${personId} ${startsAt}`}>
            {t('clash', {
              name,
              time: clockSpan(startsAt, endsAt),
              where: teamName ?? t('clashElsewhere'),
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
