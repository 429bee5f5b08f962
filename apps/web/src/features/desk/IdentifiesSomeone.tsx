import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskOnce } from '../../components/AskOnce.js';
import { Button } from '../../components/Button.js';
import { useChange } from '../../lib/api.js';
import { said } from '../../components/said.js';

interface IdentifiesSomeoneProps {
  readonly id: string;
  readonly size?: 'small';
  readonly className?: string;
}

/** For every reader. Hidden and purged at once, and it cannot be undone: so it is asked once. */
export function IdentifiesSomeone({ id, size, className }: IdentifiesSomeoneProps) {
  const { t } = useTranslation('desk');
  const [asked, setAsked] = useState(false);
  const report = useChange('reportIdentifies', {
    outdates: ['queue', 'readCase', 'myCases', 'caseResult', 'redirection'],
  });
  const purge = () =>
    said(
      report.mutateAsync({ params: { id } }).then(() => setAsked(false)),
      t('purged'),
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
        {t('identifies')}
      </Button>
      <AskOnce
        title={t('purgeTitle')}
        yes={t('purge')}
        doing={t('purging')}
        change={report}
        isOpen={asked}
        onYes={purge}
        onClose={() => setAsked(false)}
      >
        {t('purgeText')}
      </AskOnce>
    </>
  );
}
