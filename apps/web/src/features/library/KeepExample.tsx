import { CaseTag } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { GuardedTextArea } from '../../components/GuardedTextArea.js';
import { SelectField } from '../../components/SelectField.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useGuards } from '../../lib/use-guard.js';
import { said } from '../../components/said.js';

/** The convener tells a closed case anew and more generally; a second reader comes before the others. */
export function KeepExample({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('library');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon="plus" onPress={() => setOpen(true)}>
        {t('keep.action')}
      </Button>
      <Dialog title={t('keep.title')} isOpen={open} onClose={() => setOpen(false)}>
        {open && <KeepForm caseId={caseId} onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

function KeepForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const { t } = useTranslation(['library', 'codes', 'common']);
  const [theme, setTheme] = useState<CaseTag | ''>('');
  const [situation, setSituation] = useState('');
  const [learned, setLearned] = useState('');
  const guards = useGuards({ situation, learned });
  const keep = useChange('keepExample', { outdates: ['library'] });
  const lacks =
    theme === '' || situation.trim().length < 20 || learned.trim().length < 10
      ? t('library:keep.lacks')
      : guards.isOpen && t('library:keep.findings');
  const send = () => {
    if (theme === '' || lacks !== false) return;
    const acknowledgements = [...guards.acknowledgements];
    const body = { caseId, theme, situation, learned, acknowledgements };
    said(keep.mutateAsync({ body }).then(onDone), t('library:keep.done'));
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p>{t('library:keep.text')}</p>
      <SelectField<CaseTag>
        label={t('library:theme')}
        value={theme}
        placeholder={t('library:keep.choose')}
        onChange={setTheme}
        options={CaseTag.options.map((value) => ({ value, label: t(`codes:caseTag.${value}`) }))}
      />
      <GuardedTextArea
        label={t('library:keep.situation')}
        value={situation}
        onChange={setSituation}
        findings={guards.of.situation.findings}
        onKeep={guards.of.situation.onKeep}
        limit={600}
        rows={4}
      />
      <GuardedTextArea
        label={t('library:keep.learned')}
        value={learned}
        onChange={setLearned}
        findings={guards.of.learned.findings}
        onKeep={guards.of.learned.onKeep}
        limit={400}
        rows={3}
      />
      {keep.error && <Trouble error={keep.error} />}
      <div className="actions">
        <Button
          type="submit"
          variant="primary"
          pending={keep.isPending && t('common:saving')}
          unavailable={lacks}
        >
          {t('library:keep.save')}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
