import { FunctionKey, Language, Role } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Chips } from '../../components/Chips.js';
import { Dialog } from '../../components/Dialog.js';
import { SelectField } from '../../components/SelectField.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useApi, useChange } from '../../lib/api.js';
import { hasRole, useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';
import { type Draft, emptyDraft, missingIn, toInvitation, WITH_FUNCTION } from './draft.js';

/** Who is invited, as what, and where. What is typed stays when the server says no. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['admin', 'common']);
  const { areas } = useMe();
  const [draft, setDraft] = useState<Draft>(emptyDraft(areas.map(({ id }) => id)));
  const invite = useChange('invitePerson', { outdates: ['listPeople'] });
  const missing = missingIn(draft);
  const send = () =>
    invite.mutate(
      { body: toInvitation(draft) },
      {
        onSuccess: ({ name }) => {
          toast(t('admin:invite.done', { name }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('admin:invite.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={invite.isPending && t('common:saving')}
            unavailable={missing && t(`admin:invite.${missing}`)}
            onPress={send}
          >
            {t('admin:invite.send')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('admin:invite.text')}</p>
      <InviteFields draft={draft} onChange={setDraft} />
      {invite.isError && <Trouble error={invite.error} />}
    </Dialog>
  );
}

interface InviteFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function InviteFields({ draft, onChange }: InviteFieldsProps) {
  const { t } = useTranslation(['admin', 'codes']);
  const me = useMe();
  const language = useLanguage();
  const organisations = useApi('listOrganisations');
  const set = (but: Partial<Draft>) => onChange({ ...draft, ...but });
  const roles = Role.options.filter((role) => role !== 'SYSTEM_ADMIN' || hasRole(me, role));
  return (
    <>
      <TextField
        label={t('admin:invite.name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={t('admin:invite.email')}
        type="email"
        value={draft.email}
        onChange={(email) => set({ email })}
      />
      <SelectField
        label={t('admin:invite.organisation')}
        value={draft.organisationId}
        onChange={(organisationId) => set({ organisationId })}
        placeholder={t('admin:invite.organisation')}
        options={(organisations.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={t('admin:invite.role')}
        value={draft.role}
        onChange={(role) => set({ role })}
        options={roles.map((role) => ({ value: role, label: t(`codes:role.${role}`) }))}
      />
      {WITH_FUNCTION.includes(draft.role) && (
        <SelectField
          label={t('admin:invite.function')}
          value={draft.function}
          onChange={(own) => set({ function: own })}
          options={FunctionKey.options.map((own) => ({
            value: own,
            label: t(`codes:function.${own}`),
          }))}
        />
      )}
      <Chips
        label={t('admin:invite.areas')}
        value={draft.areas}
        onChange={(areas) => set({ areas })}
        options={me.areas.map(({ id, name }) => ({ value: id, label: name[language] }))}
      />
      <SelectField
        label={t('admin:invite.language')}
        value={draft.language}
        onChange={(own) => set({ language: own })}
        options={Language.options.map((own) => ({ value: own, label: t(`codes:language.${own}`) }))}
      />
    </>
  );
}
