import type { ActionHow, CaseResult, DecisionCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { type Column, Table } from '../../components/Table.js';
import { useTime } from '../../lib/use-language.js';
import { nameIn } from './organisation-name.js';

interface NumberedAction {
  readonly number: number;
  readonly action: DecisionCard['actions'][number];
}

/** Each agreed action with the one organisation that arranges it. */
export function ActionTable({ result: { decision, organisations } }: { result: CaseResult }) {
  const { t } = useTranslation(['result', 'codes']);
  const nameOf = nameIn(organisations);
  const rows = decision.actions.map((action, index) => ({ number: index + 1, action }));
  if (rows.length === 0) return null;
  const columns: Column<NumberedAction>[] = [
    {
      id: 'action',
      title: t('result:actions.action'),
      render: ({ action }) => action.text ?? t('result:deleted'),
    },
    {
      id: 'how',
      title: t('result:actions.how'),
      render: ({ action }) => <How how={action.how} />,
    },
    {
      id: 'who',
      title: t('result:actions.who'),
      render: ({ action }) =>
        `${nameOf(action.organisation)}, ${t(`codes:function.${action.function}`)}`,
    },
  ];
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{t('result:actions.title')}</h2>
      <Table
        caption={t('result:actions.title')}
        columns={columns}
        rows={rows}
        keyOf={({ number }) => String(number)}
      />
    </section>
  );
}

/** How the client is met and by when, in a few words. */
function How({ how: { mode, dueOn } }: { how: ActionHow }) {
  const { t } = useTranslation(['result', 'codes']);
  const { shortDate } = useTime();
  const words = t(`codes:serviceMode.${mode}`);
  return dueOn ? `${words}, ${t('result:actions.due', { day: shortDate(dueOn) })}` : words;
}
