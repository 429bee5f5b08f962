import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { said } from './said.js';

interface IdentifiesSomeoneProps {
  readonly id: string;
  readonly size?: 'small';
  readonly className?: string;
}

/** For every reader. Hidden and purged at once, and it cannot be undone: so it is asked once. */
export function IdentifiesSomeone({ id, size, className }: IdentifiesSomeoneProps) {
  const { t } = useTranslation(['desk', 'common']);
  const [asked, setAsked] = useState(false);
  const report = useChange('reportIdentifies', {
    outdates: ['queue', 'readCase', 'myCases', 'caseResult', 'redirection'],
  });
  const purge = () =>
    said(
      report.mutateAsync({ params: { id } }).then(() => setAsked(false)),
      t('desk:purged'),
    );
  return (
    <>
      <Button
        variant="danger"
        icon="eyeOff"
        onPress={() => setAsked(true)}
        {...(size && { size })}
        {...(className && { className })}
      >
        {t('desk:identifies')}
      </Button>
      <Dialog
        title={t('desk:purgeTitle')}
        isOpen={asked}
        onClose={() => setAsked(false)}
        role="alertdialog"
        actions={
          <>
            <Button
              variant="danger"
              pending={report.isPending && t('desk:purging')}
              onPress={purge}
            >
              {t('desk:purge')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('common:cancel')}</Button>
          </>
        }
      >
        <p>{t('desk:purgeText')}</p>
        {report.isError && <Trouble error={report.error} />}
      </Dialog>
    </>
  );
}
