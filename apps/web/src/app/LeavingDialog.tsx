import { useTranslation } from 'react-i18next';
import { Button } from '../components/Button.js';
import { Dialog } from '../components/Dialog.js';
import { useAsksOfDraft, useSignOut } from './use-sign-out.js';

/** What becomes of a half-written case when its writer leaves this device (CAS-16). */
export function LeavingDialog() {
  const { t } = useTranslation('shell');
  const { leave, stay } = useSignOut();
  return (
    <Dialog
      title={t('leaving.title')}
      isOpen={useAsksOfDraft()}
      onClose={stay}
      actions={
        <>
          <Button variant="primary" onPress={() => leave(true)}>
            {t('leaving.remove')}
          </Button>
          <Button onPress={() => leave(false)}>{t('leaving.keep')}</Button>
        </>
      }
    >
      <p>{t('leaving.text')}</p>
    </Dialog>
  );
}
