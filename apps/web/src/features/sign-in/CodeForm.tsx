import { useMutation } from '@tanstack/react-query';
import { type SyntheticEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { focusField } from '../../components/ErrorSummary.js';
import { TextField } from '../../components/TextField.js';
import { Trouble } from '../../components/Trouble.js';
import { call } from '../../lib/api-client.js';

interface CodeFormProps {
  readonly email: string;
  readonly minutes: number;
  readonly isDemo: boolean;
  readonly onSignedIn: (userId: string) => void;
  readonly onOtherAddress: () => void;
}

/** Spaces come along when a code is copied from a mail; they mean nothing. */
const digitsOf = (code: string): string => code.replace(/\s/g, '');

export function CodeForm({ email, minutes, isDemo, onSignedIn, onOtherAddress }: CodeFormProps) {
  const { t } = useTranslation('sign-in');
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const isWhole = /^\d{8}$/.test(digitsOf(code));
  const redeem = useMutation({
    mutationFn: () =>
      call('redeemSignInCode', { body: { email: email.trim(), code: digitsOf(code) } }),
    onSuccess: ({ userId }) => onSignedIn(userId),
  });
  useEffect(() => focusField('sign-in-code'), []);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) redeem.mutate();
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <Banner icon="mail" live="status" title={t('codeSent', { email: email.trim(), minutes })}>
        {isDemo && <DemoMailHint />}
      </Banner>
      <TextField
        id="sign-in-code"
        label={t('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        width="short"
        value={code}
        onChange={setCode}
        error={tried && !isWhole ? t('codeMissing') : null}
      />
      {redeem.isError && <Trouble error={redeem.error} />}
      <div className="actions">
        <Button type="submit" variant="primary" pending={redeem.isPending && t('signingIn')}>
          {t('signIn')}
        </Button>
        <Button variant="quiet" onPress={onOtherAddress}>
          {t('otherAddress')}
        </Button>
      </div>
    </form>
  );
}

function DemoMailHint() {
  const { t } = useTranslation('sign-in');
  return (
    <p>
      {t('demoMail')}{' '}
      <a href="/demo/mail" target="_blank" rel="noreferrer">
        {t('openDemoMail')}
      </a>
    </p>
  );
}
