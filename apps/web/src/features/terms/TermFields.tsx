import type { SessionKind } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../components/DateField.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import type { TermForm } from './domain/plan.js';
import { PlaceField } from './PlaceField.js';
import { useTermWords } from './use-term-words.js';

interface RuleFieldsProps {
  readonly form: TermForm;
  readonly onChange: (form: TermForm) => void;
}

interface TermFieldsProps extends RuleFieldsProps {
  readonly areaId: string;
}

const KINDS: readonly SessionKind[] = [
  'CONSULTATION',
  'LIST_REVIEW',
  'STEERING_GROUP',
  'DEVELOPMENT_DAY',
];
const EVERY = ['WEEK', 'SECOND_WEEK', 'MONTH'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const NTH = [1, 2, 3, 4, -1] as const;

/** A term: what it is for, its rule, and where it is held. */
export function TermFields({ areaId, form, onChange }: TermFieldsProps) {
  const { t } = useTranslation('terms');
  return (
    <div className="term-form">
      <SelectField
        label={t('kindLabel')}
        value={form.kind}
        onChange={(kind) => onChange({ ...form, kind })}
        options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <RuleFields form={form} onChange={onChange} />
      <PlaceField
        areaId={areaId}
        value={form.placeId}
        onChange={(placeId) => onChange({ ...form, placeId })}
        hint={t('placeHint')}
      />
    </div>
  );
}

/** The rule of a term. Another rule forgets what was said of single days of the old one. */
export function RuleFields({ form, onChange }: RuleFieldsProps) {
  const { t } = useTranslation('terms');
  const { weekday } = useTermWords();
  const anew = (part: Partial<TermForm>) => onChange({ ...form, ...part, exceptions: [] });
  const set = (part: Partial<TermForm>) => onChange({ ...form, ...part });
  return (
    <>
      <SelectField
        label={t('repeats')}
        value={form.every}
        onChange={(every) => anew({ every })}
        options={EVERY.map((every) => ({ value: every, label: t(`everyShort.${every}`) }))}
      />
      {form.every === 'MONTH' && (
        <SelectField
          label={t('which')}
          value={String(form.nth)}
          onChange={(nth) => anew({ nth: NTH.find((one) => String(one) === nth) ?? 1 })}
          options={NTH.map((nth) => ({ value: String(nth), label: t(`nth.${nth}`) }))}
        />
      )}
      <SelectField
        label={t('day')}
        value={String(form.weekday)}
        onChange={(day) => anew({ weekday: Number(day) })}
        options={WEEKDAYS.map((day) => ({ value: String(day), label: weekday(day) }))}
      />
      <TextField label={t('from')} value={form.from} onChange={(from) => set({ from })} />
      <TextField label={t('to')} value={form.to} onChange={(to) => set({ to })} />
      <DateField
        label={t('firstOn')}
        value={form.firstOn}
        onChange={(firstOn) => anew({ firstOn })}
      />
      <DateField label={t('lastOn')} value={form.lastOn} onChange={(lastOn) => anew({ lastOn })} />
    </>
  );
}
