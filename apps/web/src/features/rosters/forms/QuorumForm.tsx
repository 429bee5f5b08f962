import type { FunctionKey, QuorumRule, TeamRoster } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { Form } from './Form.js';
import type { AskProps } from './asked.js';

type Strength = QuorumRule['strength'] | 'none';
const STRENGTHS: readonly Strength[] = ['none', 'soft', 'hard'];

/** Per function of the team: not needed, a warning, or no case without it. */
export function QuorumForm({ roster, onClose }: AskProps) {
  const { t } = useTranslation(['rosters', 'codes']);
  const [rules, setRules] = useState(roster.quorum);
  const strengthOf = (own: FunctionKey): Strength =>
    rules.find((rule) => rule.function === own)?.strength ?? 'none';
  const set = (own: FunctionKey, strength: Strength) =>
    setRules([
      ...rules.filter((rule) => rule.function !== own),
      ...(strength === 'none' ? [] : [{ function: own, strength }]),
    ]);
  return (
    <Form
      roster={roster}
      title={t('rosters:quorum.formTitle')}
      send={t('rosters:quorum.send')}
      wanted={{ type: 'setQuorum', rules }}
      missing=""
      onClose={onClose}
    >
      <p>{t('rosters:quorum.text')}</p>
      {functionsOf(roster).map((own) => (
        <SelectField
          key={own}
          label={t(`codes:function.${own}`)}
          value={strengthOf(own)}
          onChange={(strength) => set(own, strength)}
          options={STRENGTHS.map((one) => ({ value: one, label: t(`rosters:quorum.${one}`) }))}
        />
      ))}
    </Form>
  );
}

const functionsOf = ({ seats, quorum }: TeamRoster): FunctionKey[] => [
  ...new Set([...seats, ...quorum].map((one) => one.function)),
];
