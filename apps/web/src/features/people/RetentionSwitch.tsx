import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';

/** Pauses or resumes deletion; resuming is asked once, for it cannot be undone. */
export function RetentionSwitch({ paused }: { paused: boolean }) {
  const { t } = useTranslation(['admin', 'common']);
  const [asked, setAsked] = useState(false);
  const change = useChange('switchRetention', { outdates: ['retention'] });
  const set = (next: boolean) =>
    change.mutate({ body: { paused: next } }, { onSuccess: () => setAsked(false) });
  return (
    <>
      {change.isError && <Trouble error={change.error} />}
      <Button onPress={() => (paused ? setAsked(true) : set(true))}>
        {t(paused ? 'admin:retention.resume' : 'admin:retention.pause')}
      </Button>
      <Dialog
        title={t('admin:retention.resumeTitle')}
        isOpen={asked}
        onClose={() => setAsked(false)}
        role="alertdialog"
        actions={
          <>
            <Button variant="danger" onPress={() => set(false)}>
              {t('admin:retention.resume')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('common:cancel')}</Button>
          </>
        }
      >
        <p>{t('admin:retention.pausedText')}</p>
      </Dialog>
    </>
  );
}
