import { useTranslation } from 'react-i18next';
import { useTroubleText } from '../lib/use-trouble-text.js';
import { Banner } from './Banner.js';
import { Button } from './Button.js';
import { CopyButton } from './CopyButton.js';

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Why something did not work, by its code, in the reader's words; with a reference when it was our fault. */
export function Trouble({ error, onRetry }: TroubleProps) {
  const { t } = useTranslation();
  const { text, reference, isOurs } = useTroubleText(error);
  return (
    <Banner
      tone={isOurs ? 'wait' : 'stop'}
      live="alert"
      title={text}
      actions={onRetry && <Button onPress={onRetry}>{t('tryAgain')}</Button>}
    >
      {reference && <Reference code={reference} />}
    </Banner>
  );
}

export function Reference({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  return (
    <p className="row reference">
      <span className="muted sm">{t('errors.reference')}</span> <b className="tnum">{code}</b>
      <CopyButton text={code} variant="quiet" size="small" />
    </p>
  );
}
