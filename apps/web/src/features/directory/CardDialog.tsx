import { Weekday, type DirectorySeat } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Chips } from '../../components/Chips.js';
import { Dialog } from '../../components/Dialog.js';
import { GuardedTextArea } from '../../components/GuardedTextArea.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { type Guards, useGuards } from '../../lib/use-guard.js';
import { useLanguage } from '../../lib/use-language.js';
import { formOf, hoursIn, toCard, troubleIn, type CardForm } from './card-form.js';
import { weekdayName } from './weekdays.js';

interface CardDialogProps {
  readonly seat: DirectorySeat;
  readonly onClose: () => void;
}

/** A role card under work: texts under guard, how to reach somebody in fields of its own. */
export function CardDialog({ seat, onClose }: CardDialogProps) {
  const { t } = useTranslation(['directory', 'codes', 'common']);
  const [form, setForm] = useState(() => formOf(seat.card));
  const { decides, brings, callWhen } = form;
  const guards = useGuards({ decides, brings, callWhen });
  const write = useChange('writeRoleCard', { outdates: ['directory'] });
  const trouble = troubleIn(form);
  const send = () =>
    write.mutate(
      {
        params: { id: seat.seatId },
        body: {
          ...toCard(form),
          revision: seat.card.revision,
          acknowledgements: [...guards.acknowledgements],
        },
      },
      {
        onSuccess: () => {
          toast(t('directory:written'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('directory:writeTitle', { function: t(`codes:function.${seat.function}`) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={write.isPending && t('common:saving')}
            unavailable={trouble ? t(`directory:trouble.${trouble}`) : false}
            onPress={send}
          >
            {t('directory:save')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <Texts seat={seat} form={form} guards={guards} onChange={setForm} />
      <HowToReach form={form} onChange={setForm} />
      {write.isError && <Trouble error={write.error} />}
    </Dialog>
  );
}

const TEXTS = ['decides', 'brings', 'callWhen'] as const;

interface FieldsProps {
  readonly form: CardForm;
  readonly onChange: (form: CardForm) => void;
}

interface TextsProps extends FieldsProps {
  readonly seat: DirectorySeat;
  readonly guards: Guards<(typeof TEXTS)[number]>;
}

function Texts({ seat, form, guards, onChange }: TextsProps) {
  const { t } = useTranslation('directory');
  return TEXTS.map((field) => (
    <GuardedTextArea
      key={field}
      id={`card-${field}`}
      label={t(`field.${field}`)}
      hint={t('usually', { words: t(`usual.${seat.function}.${field}`) })}
      optional
      rows={2}
      limit={300}
      value={form[field]}
      onChange={(text) => onChange({ ...form, [field]: text.trimStart() })}
      findings={guards.of[field].findings}
      onKeep={guards.of[field].onKeep}
    />
  ));
}

function HowToReach({ form, onChange }: FieldsProps) {
  const { t } = useTranslation('directory');
  const language = useLanguage();
  const set = (but: Partial<CardForm>) => onChange({ ...form, ...but });
  return (
    <>
      <TextField label={t('phone')} value={form.phone} onChange={(phone) => set({ phone })} />
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        value={form.email}
        onChange={(email) => set({ email })}
      />
      <Chips<Weekday>
        label={t('days')}
        options={Weekday.options.map((day) => ({ value: day, label: weekdayName(day, language) }))}
        value={form.days}
        onChange={(days) => set({ days })}
      />
      {form.days.length > 0 && (
        <TextField
          label={t('times')}
          hint={t('timesHint')}
          width="short"
          value={form.times}
          onChange={(times) => set({ times })}
          error={hoursIn(form) === undefined ? t('trouble.times') : null}
        />
      )}
    </>
  );
}
