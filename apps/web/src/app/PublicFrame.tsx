import { Outlet } from 'react-router';
import { LanguageMenu } from './LanguageMenu.js';
import { Brand } from './Brand.js';
import { Footer } from './Footer.js';
import { SkipLink } from '../components/SkipLink.js';

/** Pages that anybody may read, signed in or not. */
export function PublicFrame() {
  return (
    <>
      <SkipLink />
      <header className="top">
        <div>
          <Brand />
          <div className="tools">
            <LanguageMenu />
          </div>
        </div>
      </header>
      <div className="knit" aria-hidden="true" />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
