import { useMedia } from '../lib/use-media.js';
import { Brand } from './Brand.js';
import { LanguageMenu } from './LanguageMenu.js';
import { MainMenu } from './MainMenu.js';
import { NarrowMenu } from './NarrowMenu.js';
import { UserMenu } from './UserMenu.js';

/** Below this the menus fold into one button (SCREENS §4). */
const NARROW = '(max-width: 61.9rem)';
/** Below this the language moves into the user menu. */
const MIDDLE = '(max-width: 78.9rem)';

export function Header() {
  const isNarrow = useMedia(NARROW);
  const isMiddle = useMedia(MIDDLE);
  return (
    <>
      <header className="top">
        <div>
          <Brand />
          {!isNarrow && <MainMenu />}
          <div className="tools">
            {!isMiddle && <LanguageMenu />}
            {isNarrow ? <NarrowMenu /> : <UserMenu withLanguages={isMiddle} />}
          </div>
        </div>
      </header>
      <div className="knit" aria-hidden="true" />
    </>
  );
}
