import {
  BOTTLENECK_REASONS,
  BottleneckReason,
  DecisionFlag,
  FLOW_QUESTIONS,
} from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Chips } from '../../../components/Chips.js';
import { Fold } from '../../../components/Fold.js';
import { useLanguage } from '../../../lib/use-language.js';
import { StatusReview } from './StatusReview.js';
import { useDecision } from './use-decision.js';
import { useFunctionOptions } from './use-options.js';

/** Marks for statistics and for later; folded away, for most decisions need none. */
export function Folded() {
  const { t } = useTranslation('decision');
  const language = useLanguage();
  const { form, change } = useDecision();
  const functions = useFunctionOptions();
  const marked =
    form.bottlenecks.length + form.flags.length + form.restsOn.length + form.dissent.length;
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
        <StatusReview />
        <Chips
          label={t('restsOn')}
          options={FLOW_QUESTIONS.map(({ id, words }) => ({ value: id, label: words[language] }))}
          value={form.restsOn}
          onChange={(restsOn) => change({ restsOn })}
        />
        <Chips
          label={t('dissent')}
          options={functions}
          value={form.dissent}
          onChange={(dissent) => change({ dissent })}
        />
      </div>
    </Fold>
  );
}
