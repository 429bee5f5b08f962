import type { AreaGap, AreaSheet } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';

/** What the area still lacks, or that it lacks nothing. */
export function Gaps({ sheet }: { sheet: AreaSheet }) {
  const { t } = useTranslation('areas');
  const { gaps } = sheet;
  if (gaps.length === 0) return <Banner tone="ok" title={t('whole')} />;
  return (
    <Banner tone="wait" title={t('missing', { count: gaps.length })}>
      <ul>
        {gaps.map((gap) => (
          <li key={`${gap.code} ${gap.about}`}>
            {t(`gap.${gap.code}`, { about: nameOf(sheet, gap) })}
          </li>
        ))}
      </ul>
    </Banner>
  );
}

/** An id in the words of its thing; a municipality is its own name. */
function nameOf({ counties, districts, places }: AreaSheet, { about }: AreaGap): string {
  const named = [...counties, ...districts, ...places].find(({ id }) => id === about);
  return named?.name ?? about ?? '';
}
