import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.js';
import { Menu, type MenuChoice } from '../components/Menu.js';
import { useMe } from '../lib/me.js';
import { useLanguageChoices } from './LanguageMenu.js';
import { useRoleLine } from './use-role-line.js';
import { useSignOut } from './use-sign-out.js';

/** Who is in and as what; here one leaves. */
export function UserMenu({ withLanguages }: { readonly withLanguages: boolean }) {
  const { t } = useTranslation('shell');
  const { user, demo } = useMe();
  const role = useRoleLine();
  const languages = useLanguageChoices();
  const { signOut } = useSignOut();
  const leave: MenuChoice = {
    id: 'sign-out',
    text: demo ? t('changePersona') : t('signOut'),
    icon: 'swap',
    onPress: signOut,
  };
  return (
    <Menu
      label={`${t('userMenu')}: ${user.name}`}
      choices={withLanguages ? [...languages, leave] : [leave]}
      trigger={
        <>
          <span>
            {user.name}
            <small>{role}</small>
          </span>
          <Icon name="chevronDown" />
        </>
      }
    />
  );
}
