import { BOTTLENECK_REASONS, BottleneckReason, DecisionFlag } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../../components/Chips.js';
import { useLanguage } from '../../../lib/use-language.js';
import { Fold } from '../Fold.js';
import { useDecision } from './use-decision.js';

/** Marks for statistics and for later; folded away, for most decisions need none. */
export function Folded() {
  const { t } = useTranslation('decision');
  const language = useLanguage();
  const { form, change } = useDecision();
  const marked = form.bottlenecks.length + form.flags.length;
  return (
    <Fold
      title={
        <>
          {t('folded')}{' '}
          {marked > 0 && <span className="muted">{t('marked', { count: marked })}</span>}
        </>
      }
    >
      <div className="stack">
        <Chips
          label={t('bottlenecks')}
          options={BottleneckReason.options.map((value) => ({
            value,
            label: BOTTLENECK_REASONS[value][language],
          }))}
          value={form.bottlenecks}
          onChange={(bottlenecks) => change({ bottlenecks })}
        />
        <Chips
          label={t('flags')}
          options={DecisionFlag.options.map((value) => ({ value, label: t(`flag.${value}`) }))}
          value={form.flags}
          onChange={(flags) => change({ flags })}
        />
      </div>
    </Fold>
  );
}
