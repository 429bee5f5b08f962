import { Suspense } from 'react';
import { Outlet, useNavigation } from 'react-router';
import { Skeleton } from '../components/Skeleton.js';
import { classes } from '../lib/class-names.js';
import { DemoBanner } from './DemoBanner.js';
import { Footer } from './Footer.js';
import { Header } from './Header.js';
import { OfflineStrip } from './OfflineStrip.js';
import { SkipLink } from '../components/SkipLink.js';

/** Header, page and footer of every ordinary screen. */
export function Shell() {
  const isMoving = useNavigation().state === 'loading';
  return (
    <>
      <SkipLink />
      <DemoBanner />
      <Header />
      <OfflineStrip />
      <main id="main" tabIndex={-1} className={classes(isMoving && 'moving')}>
        <Suspense fallback={<Skeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
    </>
  );
}
