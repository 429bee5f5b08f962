import { useTranslation } from 'react-i18next';
import { useMe } from '../lib/me.js';
import { useLanguage } from '../lib/use-language.js';

/** "Koollekutsuja, Satakunta": the first role of the person and where it holds. */
export function useRoleLine(): string {
  const { t } = useTranslation(['shell', 'codes']);
  const language = useLanguage();
  const { roles, areas } = useMe();
  const [first] = roles;
  if (!first) return '';
  const role = t(`codes:role.${first.role}`);
  const names = areas
    .filter(({ id }) => first.areas.includes(id))
    .map(({ name }) => name[language]);
  const [name] = names;
  if (!name) return role;
  const more = names.length - 1;
  const area = more > 0 ? t('shell:areasMore', { first: name, count: more }) : name;
  return t('shell:roleInArea', { role, area });
}
