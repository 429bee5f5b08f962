import type { FunctionKey } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../components/SelectField.js';
import { WithIcon } from '../../../components/WithIcon.js';
import { useApi } from '../../../lib/api.js';
import { useTime } from '../../../lib/use-language.js';
import { useForm } from '../use-case-form.js';

const TEAM = 'TEAM';

/** The team is asked unless one function is chosen here; then by when it answers is told first (FLW-12). */
export function AskOne() {
  const { t } = useTranslation(['ask-one', 'codes']);
  const { weekdayDate } = useTime();
  const { draft, change, area } = useForm();
  const query = { areaId: area?.id ?? '' };
  const { data } = useApi('askableFunctions', { query }, { enabled: area !== null });
  if (!data || (data.functions.length === 0 && !draft.asked)) return null;
  const options = [...new Set([...data.functions, ...(draft.asked ? [draft.asked] : [])])];
  return (
    <section className="stack">
      <SelectField<FunctionKey | typeof TEAM>
        id="asked"
        label={t('ask-one:choice.label')}
        hint={t('ask-one:choice.hint')}
        value={draft.asked ?? TEAM}
        onChange={(chosen) => change({ asked: chosen === TEAM ? null : chosen })}
        options={[
          { value: TEAM, label: t('ask-one:choice.team') },
          {
            label: t('ask-one:choice.one'),
            options: options.map((value) => ({ value, label: t(`codes:function.${value}`) })),
          },
        ]}
      />
      {draft.asked && (
        <WithIcon icon="clock" className="">
          {t('ask-one:choice.by', { day: weekdayDate(data.answerBy) })}
        </WithIcon>
      )}
    </section>
  );
}
