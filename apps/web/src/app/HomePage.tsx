import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { EmptyState } from '../components/EmptyState.js';
import { PageHead } from '../components/PageHead.js';
import { useMe } from '../lib/me.js';
import { homeOf } from './screens.js';

/** The front page sends everybody to where their work begins. */
export function HomePage() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const home = homeOf(me);
  if (home) return <Navigate to={home} replace />;
  return (
    <>
      <PageHead title={t('home.title', { name: me.user.name })} />
      <EmptyState title={t('home.nothing')} />
    </>
  );
}
