import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { said } from '../desk/said.js';

/** Out at once and for good: asked once. */
export function RemoveExample({ id }: { readonly id: string }) {
  const { t } = useTranslation(['library', 'common']);
  const [asked, setAsked] = useState(false);
  const remove = useChange('removeExample', { outdates: ['library', 'similarCases'] });
  const doIt = () => said(remove.mutateAsync({ params: { id } }), t('library:removed'));
  return (
    <>
      <Button variant="quiet" size="small" icon="eyeOff" onPress={() => setAsked(true)}>
        {t('library:remove')}
      </Button>
      <Dialog
        title={t('library:removeTitle')}
        isOpen={asked}
        onClose={() => setAsked(false)}
        role="alertdialog"
        actions={
          <>
            <Button
              variant="danger"
              pending={remove.isPending && t('common:saving')}
              onPress={doIt}
            >
              {t('library:removeYes')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('common:cancel')}</Button>
          </>
        }
      >
        <p>{t('library:removeText')}</p>
        {remove.error && <Trouble error={remove.error} />}
      </Dialog>
    </>
  );
}
