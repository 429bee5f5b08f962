import { RequestSignInCode } from '@rukkanen/contract';
import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { TextField } from '../../components/TextField.js';
import { Trouble } from '../../components/Trouble.js';
import { call } from '../../lib/api-client.js';
import { CodeForm } from './CodeForm.js';
import { SignInHeading } from './SignInHeading.js';

interface EmailSignInProps {
  readonly onSignedIn: (userId: string) => void;
  /** Beside the people of the demonstration. */
  readonly isDemo?: boolean;
  /** Alone on the page: its heading is the page's. */
  readonly isPage?: boolean;
}

/** Signing in without a password: first an address, then the code that came there. */
export function EmailSignIn({ onSignedIn, isDemo = false, isPage = false }: EmailSignInProps) {
  const { t } = useTranslation('sign-in');
  const [email, setEmail] = useState('');
  const request = useMutation({
    mutationFn: (address: string) => call('requestSignInCode', { body: { email: address } }),
  });
  return (
    <>
      <SignInHeading isPage={isPage} text={isDemo ? t('orByEmail') : t('byEmail')} />
      {request.data ? (
        <CodeForm
          email={email}
          minutes={Math.round(request.data.expiresInSeconds / 60)}
          isDemo={isDemo}
          onSignedIn={onSignedIn}
          onOtherAddress={request.reset}
        />
      ) : (
        <AddressForm
          email={email}
          onEmail={setEmail}
          isPending={request.isPending}
          error={request.error}
          onSend={() => request.mutate(email.trim())}
        />
      )}
    </>
  );
}

interface AddressFormProps {
  readonly email: string;
  readonly onEmail: (email: string) => void;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onSend: () => void;
}

function AddressForm({ email, onEmail, isPending, error, onSend }: AddressFormProps) {
  const { t } = useTranslation('sign-in');
  const [tried, setTried] = useState(false);
  const isWhole = RequestSignInCode.safeParse({ email: email.trim() }).success;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) onSend();
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <TextField
        label={t('email')}
        hint={t('emailHint')}
        type="email"
        autoComplete="email"
        value={email}
        onChange={onEmail}
        error={tried && !isWhole ? t('emailMissing') : null}
      />
      {error ? <Trouble error={error} /> : null}
      <div className="actions">
        <Button type="submit" variant="primary" pending={isPending && t('sendingCode')}>
          {t('sendCode')}
        </Button>
      </div>
    </form>
  );
}
