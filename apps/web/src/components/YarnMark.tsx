import type { OrganisationType } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';

export type Yarn = 'emp' | 'county' | 'kela' | 'partner';

const YARNS = {
  EMPLOYMENT_AUTHORITY: 'emp',
  WELLBEING_SERVICES_COUNTY: 'county',
  KELA: 'kela',
  EDUCATION_PROVIDER: 'partner',
  PARTNER: 'partner',
} as const satisfies Record<OrganisationType, Yarn>;

/** Which yarn an organisation is; an unknown one counts as a partner. */
export const yarnOf = (type: OrganisationType | null | undefined): Yarn =>
  type ? YARNS[type] : 'partner';

/** Square, circle, diamond or ring: the organisation's shape, always with its name beside it. */
export function YarnMark({ yarn }: { readonly yarn: Yarn }) {
  return <i className={`yarn ${yarn}`} aria-hidden="true" />;
}

const LEGEND = ['emp', 'county', 'kela'] as const;

export function YarnLegend({ yarns = LEGEND }: { readonly yarns?: readonly Yarn[] }) {
  const { t } = useTranslation();
  return (
    <p className="legend">
      {yarns.map((yarn) => (
        <span key={yarn}>
          <YarnMark yarn={yarn} />
          {t(`yarn.${yarn}`)}
        </span>
      ))}
    </p>
  );
}
