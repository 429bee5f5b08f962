import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../components/Button.js';
import { Dialog } from '../components/Dialog.js';
import { toast } from '../components/toasts.js';
import { EmailSignIn } from '../features/sign-in/EmailSignIn.js';
import { lastPersona } from '../features/sign-in/last-persona.js';
import { usePersonaSignIn } from '../features/sign-in/use-persona-sign-in.js';
import { useForget, useMe } from '../lib/me.js';
import { session, useSessionEnded } from '../lib/session.js';

/**
 * Asks for a new sign-in over the page, so that what is half written there stays. Someone else who
 * signs in gets a page of their own instead.
 */
export function SessionDialog() {
  const { t } = useTranslation('shell');
  const ended = useSessionEnded();
  const navigate = useNavigate();
  const forget = useForget();
  const leave = async () => {
    session.resumed();
    await navigate('/sign-in');
    await forget();
  };
  return (
    <Dialog
      role="alertdialog"
      title={t('session.title')}
      isOpen={ended}
      actions={
        <Button variant="quiet" onPress={() => void leave()}>
          {t('session.leave')}
        </Button>
      }
    >
      <p>{t('session.text')}</p>
      <Again />
    </Dialog>
  );
}

function Again() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const client = useQueryClient();
  const forget = useForget();
  const persona = usePersonaSignIn();
  const known = lastPersona.get();
  const resume = async (userId: string) => {
    session.resumed();
    if (userId === me.user.id) toast(t('session.resumed'));
    else await forget();
    await client.invalidateQueries();
  };
  if (!me.demo || !known) return <EmailSignIn onSignedIn={(userId) => void resume(userId)} />;
  return (
    <Button
      variant="primary"
      onPress={() => persona.mutate(known, { onSuccess: ({ userId }) => void resume(userId) })}
    >
      {t('session.continueAs', { name: me.user.name })}
    </Button>
  );
}
