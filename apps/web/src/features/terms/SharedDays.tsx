import type { SharedDay, SharedPurpose } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { SelectField } from '../../components/SelectField.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { nextForm, planOf } from './domain/plan.js';
import { RuleFields } from './TermFields.js';
import { useTermWords } from './use-term-words.js';

const PURPOSES: readonly SharedPurpose[] = ['TEAMS', 'OUTREACH', 'DROP_IN'];
const OUTDATES = { outdates: ['areaDays'] } as const;

interface SharedDaysProps {
  readonly areaId: string;
  readonly sharedDays: readonly SharedDay[];
}

/** Days that the teams of an area share (SES-05): every term shows them, and may be planned on them. */
export function SharedDays({ areaId, sharedDays }: SharedDaysProps) {
  const { t } = useTranslation('terms');
  const { date } = useTime();
  const { rhythm, span } = useTermWords();
  const remove = useChange('removeSharedDay', OUTDATES);
  const drop = (sharedDayId: string) =>
    remove.mutate({ params: { id: areaId }, body: { sharedDayId } });
  return (
    <section className="stack">
      <h2>{t('sharedDays')}</h2>
      {sharedDays.length === 0 && <p className="muted">{t('noShared')}</p>}
      <ul className="list">
        {sharedDays.map((shared) => (
          <li key={shared.id} className="row">
            <span>
              <b>{t(`purpose.${shared.purpose}`)}</b> {rhythm(shared.repeat)} {span(shared)},{' '}
              {date(shared.firstOn)}–{date(shared.lastOn)}
            </span>
            <Button size="small" variant="quiet" onPress={() => drop(shared.id)}>
              {t('removeShared', { name: t(`purpose.${shared.purpose}`) })}
            </Button>
          </li>
        ))}
      </ul>
      {remove.isError && <Trouble error={remove.error} />}
      <AddShared areaId={areaId} />
    </section>
  );
}

function AddShared({ areaId }: { areaId: string }) {
  const { t } = useTranslation(['terms', 'common']);
  const today = dayOf(useProductNow(60_000));
  const [purpose, setPurpose] = useState<SharedPurpose>('TEAMS');
  const [form, change] = useState(() => nextForm(today, null));
  const add = useChange('addSharedDay', OUTDATES);
  const plan = planOf(form, areaId);
  const send = () => {
    if (!plan) return;
    const { repeat, firstOn, lastOn, startTime, minutes } = plan;
    add.mutate({
      params: { id: areaId },
      body: { purpose, repeat, firstOn, lastOn, startTime, minutes },
    });
  };
  return (
    <div className="card">
      <h3>{t('terms:addShared')}</h3>
      <div className="term-form">
        <SelectField
          label={t('terms:purposeLabel')}
          value={purpose}
          onChange={setPurpose}
          options={PURPOSES.map((one) => ({ value: one, label: t(`terms:purpose.${one}`) }))}
        />
        <RuleFields form={form} onChange={change} />
      </div>
      <div className="actions above">
        <Button
          pending={add.isPending && t('common:saving')}
          unavailable={!plan && t('terms:notWhole')}
          onPress={send}
        >
          {t('terms:addShared')}
        </Button>
      </div>
      {add.isError && <Trouble error={add.error} />}
    </div>
  );
}
