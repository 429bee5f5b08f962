import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMe } from '../lib/me.js';
import { menuOf } from './screens.js';

/** The pages of this person, by what they may do. */
export function MainMenu({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useTranslation('shell');
  const screens = menuOf(useMe());
  if (screens.length === 0) return null;
  return (
    <nav aria-label={t('mainMenu')}>
      <ul>
        {screens.map(
          ({ path, nav }) =>
            nav && (
              <li key={path}>
                <NavLink to={path} {...(onGo && { onClick: onGo })}>
                  {t(`nav.${nav}`)}
                </NavLink>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
