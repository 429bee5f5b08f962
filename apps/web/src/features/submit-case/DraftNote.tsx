import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { toast } from '../../components/toasts.js';
import { WithIcon } from '../../components/WithIcon.js';
import { clock } from '../../lib/time.js';
import { useForm } from './use-case-form.js';

/** Where the half-written case is, since when, and how to get rid of it. */
export function DraftNote() {
  const { t } = useTranslation('submit-case');
  const { savedAt } = useForm();
  return (
    <div className="draft-note">
      <WithIcon icon="lock">
        {savedAt === null
          ? t('draft.onlyHere')
          : t('draft.saved', { clock: clock(new Date(savedAt)) })}
      </WithIcon>
      {savedAt !== null && (
        <>
          <p className="sm muted">{t('draft.shared')}</p>
          <DiscardDraft />
        </>
      )}
    </div>
  );
}

function DiscardDraft() {
  const { t } = useTranslation('submit-case');
  const { discard } = useForm();
  const [asks, setAsks] = useState(false);
  const doIt = () => {
    discard();
    setAsks(false);
    toast(t('draft.discarded'));
  };
  return (
    <>
      <Button variant="quiet" size="small" onPress={() => setAsks(true)}>
        {t('draft.discard')}
      </Button>
      <Dialog
        title={t('draft.discardTitle')}
        isOpen={asks}
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button variant="danger" onPress={doIt}>
              {t('draft.discard')}
            </Button>
            <Button onPress={() => setAsks(false)}>{t('draft.keep')}</Button>
          </>
        }
      >
        <p>{t('draft.discardText')}</p>
      </Dialog>
    </>
  );
}
