import type { AreaDays, BreakKind } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { DateField } from '../../components/DateField.js';
import { SelectField } from '../../components/SelectField.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';

const KINDS: readonly BreakKind[] = ['WINTER', 'SUMMER', 'AUTUMN', 'CHRISTMAS', 'OTHER'];
const OUTDATES = { outdates: ['areaDays', 'listTerms'] } as const;

interface BreaksProps {
  readonly areaId: string;
  readonly breaks: AreaDays['breaks'];
}

/** The area's break weeks: new terms leave them out. */
export function Breaks({ areaId, breaks }: BreaksProps) {
  const { t } = useTranslation('terms');
  const { date } = useTime();
  const remove = useChange('removeBreak', OUTDATES);
  const drop = (breakId: string) => remove.mutate({ params: { id: areaId }, body: { breakId } });
  return (
    <section className="stack">
      <h2>{t('breaks')}</h2>
      {breaks.length === 0 && <p className="muted">{t('noBreaks')}</p>}
      <ul className="list">
        {breaks.map(({ id, kind, firstOn, lastOn }) => (
          <li key={id} className="row">
            <span>
              <b>{t(`break.${kind}`)}</b> {date(firstOn)}–{date(lastOn)}
            </span>
            <Button size="small" variant="quiet" onPress={() => drop(id)}>
              {t('removeBreak', { name: t(`break.${kind}`) })}
            </Button>
          </li>
        ))}
      </ul>
      {remove.isError && <Trouble error={remove.error} />}
      <AddBreak areaId={areaId} />
    </section>
  );
}

function AddBreak({ areaId }: { areaId: string }) {
  const { t } = useTranslation(['terms', 'common']);
  const [kind, setKind] = useState<BreakKind>('AUTUMN');
  const [firstOn, setFirst] = useState<string | null>(null);
  const [lastOn, setLast] = useState<string | null>(null);
  const add = useChange('addBreak', OUTDATES);
  const isWhole = firstOn !== null && lastOn !== null && firstOn <= lastOn;
  const send = () => {
    if (isWhole) add.mutate({ params: { id: areaId }, body: { kind, firstOn, lastOn } });
  };
  return (
    <div className="card stack">
      <h3>{t('terms:addBreak')}</h3>
      <div className="term-form">
        <SelectField
          label={t('terms:breakKind')}
          value={kind}
          onChange={setKind}
          options={KINDS.map((one) => ({ value: one, label: t(`terms:break.${one}`) }))}
        />
        <DateField label={t('terms:firstDay')} value={firstOn} onChange={setFirst} />
        <DateField label={t('terms:lastDay')} value={lastOn} onChange={setLast} />
      </div>
      <div className="actions">
        <Button
          pending={add.isPending && t('common:saving')}
          unavailable={!isWhole && t('terms:breakNotWhole')}
          onPress={send}
        >
          {t('terms:addBreak')}
        </Button>
      </div>
      {add.isError && <Trouble error={add.error} />}
    </div>
  );
}
