import type { PlanTerm, TermCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { MailsToSend } from '../../components/MailsToSend.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { Blockers } from './Blockers.js';
import { useLastLook } from './use-last-look.js';
import { useTermWords } from './use-term-words.js';

interface SendDialogProps {
  /** A draft that is kept already, or a plan that is kept on the way. */
  readonly draft?: TermCard;
  readonly plan?: PlanTerm;
  readonly onClose: () => void;
  readonly onSent: (termId: string) => void;
}

/** The last look before a term goes out to people's calendars: empty seats, and who gets which mail. */
export function SendDialog({ draft, plan, onClose, onSent }: SendDialogProps) {
  const { t } = useTranslation(['terms', 'common', 'mails']);
  const look = useLastLook(draft, plan);
  const keep = useChange('planTerm', { outdates: ['listTerms'] });
  const send = useChange('sendTerm', { outdates: ['listTerms', 'listSessions', 'capacity'] });
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
  const waits = look.mails.isLoading && t('mails:looking');
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
            unavailable={look.blockers.length > 0 ? t('terms:seeBlockers') : waits}
            onPress={() => void out().catch(() => undefined)}
          >
            {look.gapDays.length > 0 ? t('terms:sendAnyway') : t('terms:sendIt')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <Whole term={draft ?? plan} />
      <EmptySeats days={look.gapDays} />
      {look.blockers.length > 0 ? (
        <Blockers blockers={look.blockers} />
      ) : (
        <MailsToSend query={look.mails} />
      )}
      {error && <Trouble error={error} />}
    </Dialog>
  );
}

function Whole({ term }: { term: TermCard | PlanTerm | undefined }) {
  const { t } = useTranslation('terms');
  const { rhythm, span } = useTermWords();
  const { date } = useTime();
  return (
    <>
      {term?.lastOn && (
        <p>
          <b>{rhythm(term.repeat)}</b>, {span(term)}, {date(term.firstOn)}–{date(term.lastOn)}
        </p>
      )}
      <p>{t('sendText')}</p>
    </>
  );
}

/** A seat whose holder is away with nobody to stand in: shown by its days, and the convener says yes to it. */
function EmptySeats({ days }: { days: readonly string[] }) {
  const { t } = useTranslation('terms');
  const { shortWeekdayDate } = useTime();
  if (days.length === 0) return null;
  const named = days.map((day) => shortWeekdayDate(day)).join(', ');
  return <Banner tone="wait" title={t('gapDays', { days: named })} />;
}
