import type { CancelSession, TermCard, TermSession } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { MailsToSend } from '../../components/MailsToSend.js';
import { SelectField } from '../../components/SelectField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange, useLook } from '../../lib/api.js';

const REASONS = ['no_cases', 'convener_absent', 'holiday', 'other'] as const;
const OUTDATES = { outdates: ['listTerms', 'listSessions', 'capacity', 'queue'] } as const;

interface CancelRestProps {
  readonly term: TermCard;
  /** What is still ahead of it. */
  readonly ahead: readonly TermSession[];
  readonly onClose: () => void;
}

/** Calling off what is left of a term: whom it reaches is shown before the word is given. */
export function CancelRest({ term, ahead, onClose }: CancelRestProps) {
  const { t } = useTranslation(['terms', 'common', 'mails']);
  const [reason, setReason] = useState<CancelSession['reason']>('other');
  const asked = { params: { id: term.id }, body: { revision: term.revision, reason } };
  const look = useLook('mailsOfTermCancel', asked, { holds: true });
  const cancel = useChange('cancelTerm', OUTDATES);
  const send = () =>
    cancel.mutate(asked, {
      onSuccess: () => {
        toast(t('terms:restCancelled'));
        onClose();
      },
    });
  return (
    <Dialog
      title={t('terms:cancelTitle')}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button
            variant="danger"
            pending={cancel.isPending && t('common:sending')}
            unavailable={look.isLoading && t('mails:looking')}
            onPress={send}
          >
            {t('terms:cancelSend', { count: look.data?.mails.length ?? 0 })}
          </Button>
          <Button onPress={onClose}>{t('terms:keepTerm')}</Button>
        </>
      }
    >
      <Outcome ahead={ahead} />
      <SelectField
        label={t('terms:cancelReason')}
        value={reason}
        onChange={setReason}
        options={REASONS.map((value) => ({ value, label: t(`terms:reason.${value}`) }))}
      />
      <MailsToSend query={look} />
      {cancel.isError && <Trouble error={cancel.error} />}
    </Dialog>
  );
}

function Outcome({ ahead }: Pick<CancelRestProps, 'ahead'>) {
  const { t } = useTranslation('terms');
  const cases = ahead.reduce((sum, { placed }) => sum + placed, 0);
  return (
    <p>
      {t('cancelText', { count: ahead.length })}
      {cases > 0 && ` ${t('outcome.casesBack', { count: cases })}`}
    </p>
  );
}
