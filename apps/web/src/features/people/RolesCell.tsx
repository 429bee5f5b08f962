import type { Grant } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';

/** What somebody holds and where, one line a role. */
export function RolesCell({ roles }: { roles: readonly Grant[] }) {
  const { t } = useTranslation(['codes', 'admin']);
  const language = useLanguage();
  const { areas } = useMe();
  const placesOf = (own: readonly string[]) => {
    const known = areas.filter(({ id }) => own.includes(id)).map(({ name }) => name[language]);
    const others = own.length - known.length;
    return [...known, ...(others > 0 ? [t('admin:people.otherAreas', { count: others })] : [])];
  };
  return roles.map(({ role, areas: own, function: seat }) => (
    <span key={`${role} ${seat ?? ''}`} className="block">
      {t(`codes:role.${role}`)}
      {seat &&
        role !== 'CONVENER' &&
        role !== 'VICE_CONVENER' &&
        `, ${t(`codes:function.${seat}`)}`}
      <span className="muted sm"> {placesOf(own).join(', ')}</span>
    </span>
  ));
}
