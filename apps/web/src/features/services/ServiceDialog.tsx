import {
  SERVICE_WORDS,
  ServiceOrganiser,
  type ServiceCard,
  type ServiceWord,
} from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { CheckRow } from '../../components/CheckRow.js';
import { DateField } from '../../components/DateField.js';
import { Dialog } from '../../components/Dialog.js';
import { GuardedTextArea } from '../../components/GuardedTextArea.js';
import { SelectField } from '../../components/SelectField.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { type Guards, useGuards } from '../../lib/use-guard.js';
import { useLanguage } from '../../lib/use-language.js';
import { said } from '../../components/said.js';
import { type CardForm, formOf, nameOf, wordsIn } from './domain.js';

const LIMIT = 400;

interface DialogProps {
  readonly card: ServiceCard;
  readonly areaId: string;
  readonly onClose: () => void;
}

/** The card of a service under work: its words are guarded like all others. */
export function ServiceDialog({ card, areaId, onClose }: DialogProps) {
  const { t } = useTranslation(['services', 'common']);
  const language = useLanguage();
  const [form, setForm] = useState(() => formOf(card));
  const guards = useGuards(wordsIn(form));
  const write = useChange('writeService', { outdates: ['serviceCatalogue'] });
  const send = () => {
    const body = { ...form, acknowledgements: [...guards.acknowledgements] };
    said(write.mutateAsync({ params: { id: areaId }, body }).then(onClose), t('services:written'));
  };
  return (
    <Dialog
      title={nameOf(card.service, language)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={write.isPending && t('common:saving')}
            unavailable={guards.isOpen && t('services:findings')}
            onPress={send}
          >
            {t('services:save')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <Words form={form} guards={guards} onChange={setForm} />
        <Coded form={form} onChange={setForm} />
        {write.error && <Trouble error={write.error} />}
      </div>
    </Dialog>
  );
}

interface PartProps {
  readonly form: CardForm;
  readonly onChange: (form: CardForm) => void;
}

function Words({ form, guards, onChange }: PartProps & { readonly guards: Guards<ServiceWord> }) {
  const { t } = useTranslation('services');
  return SERVICE_WORDS.map((word) => (
    <GuardedTextArea
      key={word}
      id={`service-${word}`}
      label={t(`word.${word}`)}
      optional
      rows={2}
      limit={LIMIT}
      value={form[word]}
      onChange={(text) => onChange({ ...form, [word]: text.trimStart() })}
      findings={guards.of[word].findings}
      onKeep={guards.of[word].onKeep}
    />
  ));
}

/** What is chosen and not written. */
function Coded({ form, onChange }: PartProps) {
  const { t } = useTranslation('services');
  return (
    <>
      <SelectField<ServiceOrganiser>
        label={t('organiser')}
        value={form.organiser}
        onChange={(organiser) => onChange({ ...form, organiser })}
        options={ServiceOrganiser.options.map((value) => ({
          value,
          label: t(`organisers.${value}`),
        }))}
      />
      <DateField
        label={t('validUntilField')}
        optional
        value={form.validUntil}
        onChange={(validUntil) => onChange({ ...form, validUntil })}
      />
      <CheckRow
        isSelected={!form.offered}
        hint={t('notOfferedHint')}
        onChange={(retired) => onChange({ ...form, offered: !retired })}
      >
        {t('notOfferedField')}
      </CheckRow>
    </>
  );
}
