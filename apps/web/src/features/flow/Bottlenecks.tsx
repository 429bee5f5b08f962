import { BOTTLENECK_REASONS, BottleneckReason, type FlowFigures } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Table } from '../../components/Table.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useLanguage } from '../../lib/use-language.js';

/** Why things stop, by reason code. Protected reasons are named together, for each is below five. */
export function Bottlenecks({ figures }: { figures: FlowFigures }) {
  const { t } = useTranslation('flow');
  const language = useLanguage();
  const heading = useId();
  const counts = figures.bottlenecks ?? {};
  const found = BottleneckReason.options.filter((code) => code in counts);
  const wordsOf = (code: BottleneckReason) => BOTTLENECK_REASONS[code][language];
  const hidden = found.filter((code) => counts[code] === null);
  const rows = found
    .flatMap((code) => {
      const count = counts[code];
      return typeof count === 'number' ? [{ code, count }] : [];
    })
    .toSorted((one, other) => other.count - one.count);
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('bottlenecks')}</h2>
      {found.length === 0 && <p className="muted">{t('noBottlenecks')}</p>}
      {rows.length > 0 && (
        <Table
          caption={t('bottlenecks')}
          rows={rows}
          keyOf={({ code }) => code}
          columns={[
            { id: 'reason', title: t('reason'), render: ({ code }) => wordsOf(code) },
            { id: 'count', title: t('count'), isEnd: true, render: ({ count }) => count },
          ]}
        />
      )}
      {hidden.length > 0 && (
        <WithIcon icon="eyeOff" className="sm muted protected-reasons">
          {t('protectedReasons', { reasons: hidden.map(wordsOf).join(', ') })}
        </WithIcon>
      )}
    </section>
  );
}
