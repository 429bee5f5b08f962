import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Button } from '../components/Button.js';
import { Reference } from '../components/Trouble.js';
import { ApiError } from '../lib/api-error.js';

/** A page whose code is no longer on the server: it has been replaced by a new version. */
const isOldPage = (error: unknown): boolean =>
  error instanceof TypeError && /import|module/i.test(error.message);

/** When a page falls: what is safe, what to do, and a reference for support. */
export function BrokenPage() {
  const error = useRouteError();
  return isOldPage(error) ? <NewVersion /> : <Fallen error={error} />;
}

interface FallenProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What is said when a whole page cannot be shown. */
export function Fallen({ error, onRetry = () => window.location.reload() }: FallenProps) {
  const { t } = useTranslation(['shell', 'common']);
  const reference = error instanceof ApiError ? error.reference : null;
  return (
    <section className="card notice" role="alert">
      <h1>{t('shell:broken.title')}</h1>
      <p>{reference ? t('shell:broken.text') : t('shell:broken.textWithout')}</p>
      {reference && <Reference code={reference} />}
      <div className="actions">
        <Button variant="primary" onPress={onRetry}>
          {t('common:tryAgain')}
        </Button>
        <a className="btn quiet" href="/">
          {t('shell:broken.home')}
        </a>
      </div>
    </section>
  );
}

function NewVersion() {
  const { t } = useTranslation('shell');
  return (
    <section className="card notice" role="alert">
      <h1>{t('broken.newVersion')}</h1>
      <p>{t('broken.newVersionText')}</p>
      <div className="actions">
        <Button variant="primary" onPress={() => window.location.reload()}>
          {t('broken.reload')}
        </Button>
      </div>
    </section>
  );
}
