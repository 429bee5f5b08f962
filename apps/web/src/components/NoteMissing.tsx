import { CaseTag, type NoteMissingService, ServicePhase } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useChange } from '../lib/api.js';
import { may, useMe } from '../lib/me.js';
import { useGuard } from '../lib/use-guard.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { GuardedTextArea } from './GuardedTextArea.js';
import { said } from './said.js';
import { SelectField } from './SelectField.js';
import { toast } from './toasts.js';
import { Trouble } from './Trouble.js';

/** The case in which a service was missed, and the area that lacks it. */
interface MetIn {
  readonly caseId: string;
  readonly areaId: string;
}

/** "A service was missing": one button beside a case, for those who may note it (SVC-04). */
export function NoteMissing(met: MetIn) {
  const { t } = useTranslation('needs');
  const me = useMe();
  const [isOpen, open] = useState(false);
  if (!may(me, 'missing.note')) return null;
  return (
    <>
      <Button size="small" icon="plus" onPress={() => open(true)}>
        {t('note.action')}
      </Button>
      {isOpen && (
        <Dialog title={t('note.title')} isOpen onClose={() => open(false)}>
          <NoteMissingForm {...met} onDone={() => open(false)} />
        </Dialog>
      )}
    </>
  );
}

const NONE = '-';
type Traits = Pick<NoteMissingService, 'theme' | 'phase' | 'districtId'>;

/** The short note itself, wherever it is opened: the words tell of the service and not of the client. */
export function NoteMissingForm({
  caseId,
  areaId,
  onDone,
}: MetIn & { readonly onDone: () => void }) {
  const { t } = useTranslation(['needs', 'common']);
  const [text, setText] = useState('');
  const [traits, setTraits] = useState<Traits>({ theme: null, phase: null, districtId: null });
  const guard = useGuard('text', text);
  const { note, error, isPending } = useNote(caseId, onDone);
  const lacks =
    text.trim().length < 5
      ? t('needs:note.lacks')
      : guard.findings.length > 0 && t('needs:note.findings');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (lacks === false)
          void note({ text, ...traits, acknowledgements: [...guard.acknowledgements] });
      }}
    >
      <p>{t('needs:note.text')}</p>
      <GuardedTextArea
        id="missing-text"
        label={t('needs:note.label')}
        hint={t('needs:note.hint')}
        value={text}
        onChange={setText}
        findings={guard.findings}
        onKeep={guard.onKeep}
        limit={160}
        rows={2}
      />
      <TraitFields areaId={areaId} traits={traits} onChange={setTraits} />
      {error && <Trouble error={error} />}
      <div className="actions">
        <Button
          type="submit"
          variant="primary"
          pending={isPending && t('common:saving')}
          unavailable={lacks}
        >
          {t('needs:note.save')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Sends the note; what was noted can be taken back at once. */
function useNote(caseId: string, onDone: () => void) {
  const { t } = useTranslation('needs');
  const send = useChange('noteMissingService', { outdates: ['missingServices', 'publishedNeeds'] });
  const remove = useChange('removeMissingService', {
    outdates: ['missingServices', 'publishedNeeds'],
  });
  const takeBack = (id: string) => said(remove.mutateAsync({ params: { id } }), t('note.undone'));
  const note = async (body: NoteMissingService) => {
    const noted = await send.mutateAsync({ params: { id: caseId }, body }).catch(() => null);
    if (noted === null) return;
    onDone();
    toast(t('note.done'), () => takeBack(noted.id));
  };
  return { note, error: send.error, isPending: send.isPending };
}

interface TraitFieldsProps {
  readonly areaId: string;
  readonly traits: Traits;
  readonly onChange: (traits: Traits) => void;
}

/** What it is about and where it is missing: codes, none of them needed. */
function TraitFields({ areaId, traits, onChange }: TraitFieldsProps) {
  const { t } = useTranslation(['needs', 'codes', 'services']);
  const catalogue = useApi('serviceCatalogue', { query: { areaId } });
  const districts = catalogue.data?.districts ?? [];
  return (
    <>
      <SelectField<CaseTag | typeof NONE>
        label={t('needs:theme')}
        value={traits.theme ?? NONE}
        onChange={(theme) => onChange({ ...traits, theme: theme === NONE ? null : theme })}
        options={[
          { value: NONE, label: t('needs:noTheme') },
          ...CaseTag.options.map((value) => ({ value, label: t(`codes:caseTag.${value}`) })),
        ]}
      />
      <SelectField<ServicePhase | typeof NONE>
        label={t('needs:phase')}
        value={traits.phase ?? NONE}
        onChange={(phase) => onChange({ ...traits, phase: phase === NONE ? null : phase })}
        options={[
          { value: NONE, label: t('needs:noPhase') },
          ...ServicePhase.options.map((value) => ({ value, label: t(`services:phase.${value}`) })),
        ]}
      />
      {districts.length > 0 && (
        <SelectField
          label={t('needs:district')}
          value={traits.districtId ?? NONE}
          onChange={(id) => onChange({ ...traits, districtId: id === NONE ? null : id })}
          options={[
            { value: NONE, label: t('needs:wholeArea') },
            ...districts.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </>
  );
}
