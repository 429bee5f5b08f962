import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Mitten } from '../../components/Mitten.js';
import { Skeleton } from '../../components/Skeleton.js';
import { Trouble } from '../../components/Trouble.js';
import { SkipLink } from '../../components/SkipLink.js';
import { wantedPage } from '../../lib/way-back.js';
import { useApi } from '../../lib/api.js';
import { isRefusal } from '../../lib/api-error.js';
import { useForget } from '../../lib/me.js';
import { session } from '../../lib/session.js';
import { EmailSignIn } from './EmailSignIn.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { Personas } from './Personas.js';
import './sign-in.css';

/** The door: language first, then whose eyes to look through, or one's own e-mail. */
export function Component() {
  return (
    <div className="in">
      <SkipLink />
      <Welcome />
      <main id="main" tabIndex={-1}>
        <LanguageSwitch />
        <Ways />
      </main>
    </div>
  );
}

function Welcome() {
  const { t } = useTranslation(['sign-in', 'common']);
  return (
    <aside className="deep">
      <span className="brand">
        <Mitten />
        {t('common:product')}
      </span>
      <p className="promise">{t('sign-in:promise')}</p>
      <p>{t('sign-in:what')}</p>
      <p className="more">{t('sign-in:privacy')}</p>
      <div className="knit" aria-hidden="true" />
    </aside>
  );
}

/** Outside the demonstration there are no people to choose from: the address answers 404. */
function Ways() {
  const personas = useApi('personas');
  const enter = useEnter();
  if (personas.data) return <Personas people={personas.data} onSignedIn={enter} />;
  if (isRefusal(personas.error, 'access.not_found'))
    return <EmailSignIn onSignedIn={enter} isPage />;
  if (personas.isError) {
    return <Trouble error={personas.error} onRetry={() => void personas.refetch()} />;
  }
  return <Skeleton />;
}

/** Goes to the page that was wanted, with nothing left of who was in before. */
function useEnter(): () => void {
  const navigate = useNavigate();
  const forget = useForget();
  const [search] = useSearchParams();
  const enter = async () => {
    session.resumed();
    await forget();
    await navigate(wantedPage(search), { replace: true });
  };
  return () => void enter();
}
