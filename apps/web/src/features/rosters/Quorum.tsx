import type { TeamRoster } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import type { Asked } from './forms/asked.js';

interface QuorumProps {
  readonly roster: TeamRoster;
  readonly mayEdit: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** Who is to be there when a case is discussed: soft warns, hard refuses. */
export function Quorum({ roster, mayEdit, onAsk }: QuorumProps) {
  const { t } = useTranslation(['rosters', 'codes']);
  return (
    <section>
      <h2>{t('rosters:quorum.title')}</h2>
      {roster.quorum.length === 0 ? (
        <p className="muted">{t('rosters:quorum.empty')}</p>
      ) : (
        <ul>
          {roster.quorum.map(({ function: own, strength }) => (
            <li key={own}>
              {t(`codes:function.${own}`)}: {t(`rosters:quorum.${strength}`)}
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <Button variant="quiet" icon="pencil" onPress={() => onAsk({ what: 'quorum' })}>
          {t('rosters:quorum.edit')}
        </Button>
      )}
    </section>
  );
}
