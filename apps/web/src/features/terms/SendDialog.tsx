import type { PlanTerm, TermCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { useTermWords } from './use-term-words.js';

interface SendDialogProps {
  /** A draft that is kept already, or a plan that is kept on the way. */
  readonly draft?: TermCard;
  readonly plan?: PlanTerm;
  readonly onClose: () => void;
  readonly onSent: (termId: string) => void;
}

/** The last look before a term goes out to people's calendars. */
export function SendDialog({ draft, plan, onClose, onSent }: SendDialogProps) {
  const { t } = useTranslation(['terms', 'common']);
  const { rhythm, span } = useTermWords();
  const { date } = useTime();
  const keep = useChange('planTerm', { outdates: ['listTerms'] });
  const send = useChange('sendTerm', { outdates: ['listTerms', 'listSessions', 'capacity'] });
  const shown = draft ?? plan;
  const error = keep.error ?? send.error;
  const out = async () => {
    const kept = draft ?? keep.data ?? (plan && (await keep.mutateAsync({ body: plan })));
    if (!kept) return;
    const { id, revision } = kept;
    await send.mutateAsync({ params: { id }, body: { revision } });
    toast(t('terms:sent'));
    onSent(id);
    onClose();
  };
  const isUnderWay = keep.isPending || send.isPending;
  return (
    <Dialog
      title={t('terms:sendTitle')}
      isOpen
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button
            variant="primary"
            icon="mail"
            pending={isUnderWay && t('common:sending')}
            onPress={() => void out().catch(() => undefined)}
          >
            {t('terms:sendIt')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      {shown?.lastOn && (
        <p>
          <b>{rhythm(shown.repeat)}</b>, {span(shown)}, {date(shown.firstOn)}–{date(shown.lastOn)}
        </p>
      )}
      <p>{t('terms:sendText')}</p>
      {error && <Trouble error={error} />}
    </Dialog>
  );
}
