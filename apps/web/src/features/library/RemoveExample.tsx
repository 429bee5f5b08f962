import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskOnce } from '../../components/AskOnce.js';
import { Button } from '../../components/Button.js';
import { useChange } from '../../lib/api.js';
import { said } from '../../components/said.js';

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
      <AskOnce
        title={t('library:removeTitle')}
        yes={t('library:removeYes')}
        doing={t('common:saving')}
        change={remove}
        isOpen={asked}
        onYes={doIt}
        onClose={() => setAsked(false)}
      >
        {t('library:removeText')}
      </AskOnce>
    </>
  );
}
