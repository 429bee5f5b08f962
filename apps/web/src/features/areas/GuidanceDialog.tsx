import { type AreaSheet, DutyContact } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { IconButton } from '../../components/IconButton.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { AreaDialog } from './AreaDialog.js';
import {
  type ContactForm,
  EMPTY_CONTACT,
  type GuidanceForm,
  toGuidance,
  toGuidanceForm,
} from './guidance-form.js';
import { GuidanceHelp } from './GuidanceHelp.js';
import { useAreaChange } from './use-area-change.js';

/** The most contacts that an area may name. */
const MOST = 6;

interface GuidanceDialogProps {
  readonly sheet: AreaSheet;
  readonly onClose: () => void;
}

/** Contacts and help under work. */
export function GuidanceDialog({ sheet, onClose }: GuidanceDialogProps) {
  const { t } = useTranslation('areas');
  const [form, setForm] = useState(() => toGuidanceForm(sheet.guidance));
  const { send, state } = useAreaChange('changeGuidance', sheet, t('guidance.saved'), onClose);
  const guidance = toGuidance(form);
  return (
    <AreaDialog
      title={t('guidance.title')}
      sheet={sheet}
      state={state}
      unavailable={!guidance && t('guidance.incomplete')}
      onSave={() => guidance && send({ guidance })}
      onClose={onClose}
    >
      <p className="hint">{t('guidance.text')}</p>
      <Contacts form={form} onChange={setForm} />
      <GuidanceHelp form={form} onChange={setForm} />
    </AreaDialog>
  );
}

interface FormProps {
  readonly form: GuidanceForm;
  readonly onChange: (form: GuidanceForm) => void;
}

function Contacts({ form, onChange }: FormProps) {
  const { t } = useTranslation('areas');
  const set = (contacts: GuidanceForm['contacts']) => onChange({ ...form, contacts });
  const { contacts } = form;
  return (
    <>
      {contacts.map((contact, index) => (
        <ContactFields
          // A contact has no name but its place in the list.
          key={index}
          contact={contact}
          number={index + 1}
          onChange={(next) => set(contacts.with(index, next))}
          onRemove={() => set(contacts.toSpliced(index, 1))}
        />
      ))}
      {contacts.length < MOST && (
        <p>
          <Button size="small" icon="plus" onPress={() => set([...contacts, EMPTY_CONTACT])}>
            {t('guidance.add')}
          </Button>
        </p>
      )}
    </>
  );
}

interface ContactFieldsProps {
  readonly contact: ContactForm;
  readonly number: number;
  readonly onChange: (contact: ContactForm) => void;
  readonly onRemove: () => void;
}

function ContactFields({ contact, number, onChange, onRemove }: ContactFieldsProps) {
  const { t } = useTranslation(['areas', 'codes']);
  return (
    <fieldset className="stack contact-fields">
      <legend>{t('areas:guidance.contact', { number })}</legend>
      <SelectField
        label={t('areas:guidance.kind')}
        value={contact.kind}
        onChange={(kind) => onChange({ ...contact, kind })}
        options={DutyContact.shape.kind.options.map((value) => ({
          value,
          label: t(`codes:dutyContact.${value}`),
        }))}
      />
      {(['name', 'phone', 'hours'] as const).map((field) => (
        <TextField
          key={field}
          label={t(`areas:guidance.${field}`)}
          value={contact[field]}
          onChange={(value) => onChange({ ...contact, [field]: value })}
          optional={field === 'hours'}
          maxLength={field === 'phone' ? 25 : 80}
        />
      ))}
      <IconButton icon="cross" label={t('areas:guidance.remove', { number })} onPress={onRemove} />
    </fieldset>
  );
}
