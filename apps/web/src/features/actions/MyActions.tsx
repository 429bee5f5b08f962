import type { ActionCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { useApi } from '../../lib/api.js';
import { ActionLine } from './ActionLine.js';
import { MarkButton } from './MarkButton.js';
import { useActionName } from './step-words.js';

const GROUPS = ['open', 'handed_over', 'done'] as const;

/** My open actions, those that went to a successor, and those lately done. */
export function MyActions() {
  const { t } = useTranslation('actions');
  const mine = useApi('myActions');
  return (
    <Loaded query={mine}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          GROUPS.map((state) => <Group key={state} state={state} all={all} />)
        )
      }
    </Loaded>
  );
}

interface GroupProps {
  readonly state: ActionCard['state'];
  readonly all: readonly ActionCard[];
}

function Group({ state, all }: GroupProps) {
  const { t } = useTranslation('actions');
  const nameOf = useActionName();
  const found = all.filter((action) => action.state === state);
  if (found.length === 0 && state !== 'open') return null;
  return (
    <section className="card" aria-labelledby={`actions-${state}`}>
      <h2 id={`actions-${state}`}>{t(`group.${state}`, { count: found.length })}</h2>
      {found.length === 0 && <p className="muted">{t('noneOpen')}</p>}
      <ul className="list agreed">
        {found.map((action) => (
          <li key={action.id}>
            <ActionLine action={action} />
            {state !== 'handed_over' && <MarkButton action={{ ...action, name: nameOf(action) }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
