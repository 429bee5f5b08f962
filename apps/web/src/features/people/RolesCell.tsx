import type { Grant } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../lib/me.js';
import { useLanguage } from '../../lib/use-language.js';

/** What somebody holds and where, one line a role. */
export function RolesCell({ roles }: { roles: readonly Grant[] }) {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  const { areas } = useMe();
  const nameOf = (id: string) => areas.find((area) => area.id === id)?.name[language] ?? id;
  return roles.map(({ role, areas: own, function: seat }) => (
    <span key={`${role} ${seat ?? ''}`} className="block">
      {t(`role.${role}`)}
      {seat && role !== 'CONVENER' && role !== 'VICE_CONVENER' && `, ${t(`function.${seat}`)}`}
      <span className="muted sm"> {own.map(nameOf).join(', ')}</span>
    </span>
  ));
}
