import type { TeamRoster } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import type { Asked } from './forms/asked.js';

interface TeamFactsProps {
  readonly roster: TeamRoster;
  readonly mayEdit: boolean;
  readonly onAsk: (asked: Asked) => void;
}

/** Whom the team is for and whether it is in use, with the changes of both (ROS-13, ROS-02). */
export function TeamFacts({ roster, mayEdit, onAsk }: TeamFactsProps) {
  const { t } = useTranslation('rosters');
  const id = useId();
  const { targetGroup, state } = roster;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('facts.title')}</h2>
      <dl className="dl">
        <dt>{t('found.targetGroup')}</dt>
        <dd>{targetGroup ? t(`targetGroup.${targetGroup}`) : t('found.everybody')}</dd>
        <dt>{t('facts.state')}</dt>
        <dd>{t(`facts.${state}`)}</dd>
      </dl>
      {mayEdit && (
        <div className="actions">
          <Button variant="quiet" icon="pencil" onPress={() => onAsk({ what: 'target' })}>
            {t('target.open')}
          </Button>
          {state === 'active' && (
            <Button variant="quiet" onPress={() => onAsk({ what: 'pause' })}>
              {t('pause.open')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
