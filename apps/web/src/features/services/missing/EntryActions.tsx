import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskOnce } from '../../../components/AskOnce.js';
import { Button } from '../../../components/Button.js';
import { said } from '../../../components/said.js';
import { SelectField } from '../../../components/SelectField.js';
import { Trouble } from '../../../components/Trouble.js';
import { useChange } from '../../../lib/api.js';
import type { EntryProps } from './entry-props.js';
import { useMerge } from './use-missing-change.js';

const NONE = '-';

/** What whoever keeps the register does with a missing service: says that it is another's, or takes it out. */
export function EntryActions({ service, register }: EntryProps) {
  const others = register.services.filter(({ id }) => id !== service.id);
  return (
    <>
      {others.length > 0 && <Merge service={service} others={others} />}
      <Remove service={service} />
    </>
  );
}

interface MergeProps extends Pick<EntryProps, 'service'> {
  readonly others: EntryProps['register']['services'];
}

/** Choosing alone changes nothing: arrows pass over the choices of a list (WCAG 3.2.2). */
function Merge({ service, others }: MergeProps) {
  const { t } = useTranslation('needs');
  const { merge, error } = useMerge();
  const [into, choose] = useState(NONE);
  return (
    <>
      <SelectField
        label={t('mergeInto')}
        value={into}
        onChange={choose}
        options={[
          { value: NONE, label: t('chooseOther') },
          ...others.map(({ id, text }) => ({ value: id, label: text ?? t('unreadable') })),
        ]}
      />
      {into !== NONE && (
        <p>
          <Button size="small" onPress={() => merge(service, into)}>
            {t('merge')}
          </Button>
        </p>
      )}
      {error && <Trouble error={error} />}
    </>
  );
}

function Remove({ service: { id, text } }: Pick<EntryProps, 'service'>) {
  const { t } = useTranslation('needs');
  const [asks, ask] = useState(false);
  const remove = useChange('removeMissingService', {
    outdates: ['missingServices', 'publishedNeeds'],
  });
  const doIt = () => said(remove.mutateAsync({ params: { id } }), t('removed'));
  return (
    <p>
      <Button size="small" variant="quiet" icon="cross" onPress={() => ask(true)}>
        {t('remove')} <span className="sr">{text ?? t('unreadable')}</span>
      </Button>
      <AskOnce
        title={t('removeTitle')}
        yes={t('removeYes')}
        doing={t('removing')}
        change={remove}
        isOpen={asks}
        onYes={doIt}
        onClose={() => ask(false)}
      >
        {t('removeText')}
      </AskOnce>
    </p>
  );
}
