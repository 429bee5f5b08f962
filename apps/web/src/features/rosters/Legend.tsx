import { useTranslation } from 'react-i18next';
import type { Look } from './domain/look.js';
import { Sign } from './Sign.js';

const LOOKS: readonly Look[] = ['backed', 'thin', 'substitute', 'absent', 'uncovered'];

/** What the signs of the matrix mean. */
export function Legend() {
  const { t } = useTranslation('rosters');
  return (
    <ul className="legend mx-legend" aria-label={t('legend.label')}>
      {LOOKS.map((look) => (
        <li key={look}>
          <Sign look={look} /> {t(`legend.${look}`)}
        </li>
      ))}
    </ul>
  );
}
