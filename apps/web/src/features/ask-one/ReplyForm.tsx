import { useTranslation } from 'react-i18next';
import { said } from '../../components/said.js';
import { useChange } from '../../lib/api.js';
import { GuardedForm } from './GuardedForm.js';
import { Raise } from './Raise.js';

/** What the bringer says to the one question back; or the team is asked after all. */
export function ReplyForm({ id }: { readonly id: string }) {
  const { t } = useTranslation('ask-one');
  const change = useChange('replyDirect', { outdates: ['myCases', 'readCase'] });
  return (
    <GuardedForm
      field="reply"
      label={t('reply.label')}
      hint={t('reply.hint')}
      bounds={{ shortest: 5, limit: 1_000 }}
      short={t('back.short')}
      send={t('reply.send')}
      change={change}
      onSend={(reply, acknowledgements) =>
        said(
          change.mutateAsync({ params: { id }, body: { reply, acknowledgements } }),
          t('reply.sent'),
        )
      }
      aside={<Raise id={id} isAnswered={false} isAdvised={false} />}
    />
  );
}
