import type { AgendaBoard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { toast } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';

/** Mails that have not left as they should, with what to do: one that was refused is sent again by hand. */
export function MailTroubles({ board: { session, mailTroubles } }: { board: AgendaBoard }) {
  const { t } = useTranslation(['agenda-board', 'common']);
  const resend = useChange('resendMail', { outdates: ['agendaBoard', 'sessionAnswers'] });
  return mailTroubles.map(({ mailId, name, state }) => (
    <Banner key={mailId} tone="wait" title={t(`agenda-board:trouble.${state}`, { name })}>
      <p>{t(`agenda-board:troubleText.${state}`)}</p>
      {state === 'failed' && (
        <Button
          size="small"
          pending={resend.isPending && t('common:saving')}
          onPress={() =>
            resend.mutate(
              { params: { id: session.id }, body: { mailId } },
              { onSuccess: () => toast(t('agenda-board:resent')) },
            )
          }
        >
          {t('agenda-board:resend', { name })}
        </Button>
      )}
    </Banner>
  ));
}
