import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskOnce } from '../../components/AskOnce.js';
import { Button } from '../../components/Button.js';
import { said } from '../../components/said.js';
import { useChange } from '../../lib/api.js';

interface RaiseProps {
  readonly id: string;
  readonly isAnswered: boolean;
  /** The way on that is advised. */
  readonly isAdvised: boolean;
}

/** To the team: asked once, because the convener is told at once. */
export function Raise({ id, isAnswered, isAdvised }: RaiseProps) {
  const { t } = useTranslation('ask-one');
  const [asks, setAsks] = useState(false);
  const raise = useChange('raiseCase', { outdates: ['myCases', 'readCase'] });
  const doIt = () =>
    said(
      raise.mutateAsync({ params: { id } }).then(() => setAsks(false)),
      t('raise.done'),
    );
  return (
    <>
      <Button icon="people" variant={isAdvised ? 'primary' : 'plain'} onPress={() => setAsks(true)}>
        {t('raise.action')}
      </Button>
      <AskOnce
        title={t('raise.title')}
        yes={t('raise.yes')}
        doing={t('raise.doing')}
        variant="primary"
        change={raise}
        isOpen={asks}
        onYes={doIt}
        onClose={() => setAsks(false)}
      >
        {t(isAnswered ? 'raise.text' : 'raise.textUnanswered')}
      </AskOnce>
    </>
  );
}
