import { TargetGroup } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import type { AskProps } from './asked.js';
import { Form } from './Form.js';

const EVERYBODY = '-';

/** Whom the team is for: cases of that group come to it by themselves (ROS-13). */
export function TargetForm({ roster, onClose }: AskProps) {
  const { t } = useTranslation('rosters');
  const [group, setGroup] = useState(roster.targetGroup);
  const choose = (id: string) => setGroup(id === EVERYBODY ? null : TargetGroup.parse(id));
  return (
    <Form
      roster={roster}
      title={t('target.title')}
      send={t('target.send')}
      wanted={{ type: 'setTargetGroup', targetGroup: group }}
      missing=""
      onClose={onClose}
    >
      <p>{t('target.text')}</p>
      <SelectField
        label={t('found.targetGroup')}
        value={group ?? EVERYBODY}
        onChange={choose}
        options={[
          { value: EVERYBODY, label: t('found.everybody') },
          ...TargetGroup.options.map((own) => ({ value: own, label: t(`targetGroup.${own}`) })),
        ]}
      />
    </Form>
  );
}

/** A team that stops for a while becomes a draft again: it takes no new cases and plans no terms. */
export function PauseForm({ roster, onClose }: AskProps) {
  const { t } = useTranslation('rosters');
  return (
    <Form
      roster={roster}
      title={t('pause.title')}
      send={t('pause.send')}
      wanted={{ type: 'deactivate' }}
      missing=""
      onClose={onClose}
    >
      <p>{t('pause.text')}</p>
    </Form>
  );
}
