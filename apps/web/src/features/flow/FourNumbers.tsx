import type { FlowFigures } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../components/Figure.js';
import { HiddenCell } from '../../components/HiddenCell.js';
import { useTime } from '../../lib/use-language.js';

const NEEDS = ['BOTH', 'HEALTH', 'SOCIAL', 'NEITHER'] as const;

/** The four numbers that the pilot asks for, each with what it is built on. */
export function FourNumbers({ figures }: { figures: FlowFigures }) {
  const { t } = useTranslation('flow');
  const { decimal } = useTime();
  const { newTymCustomerships: fresh, ofWhichDirect, directSharePercent, waitDays } = figures;
  return (
    <div className="figs">
      <Figure
        label={t('newCustomerships')}
        value={shown(fresh)}
        base={base(t('newBase', { consulted: figures.consultedCases, direct: ofWhichDirect }), [
          figures.consultedCases,
          ofWhichDirect,
        ])}
      />
      <Figure
        label={t('withoutConsultation')}
        value={shown(directSharePercent, (share) => `${decimal(share)} %`)}
        base={base(t('shareBase', { direct: ofWhichDirect, all: fresh }), [ofWhichDirect, fresh])}
      />
      <Figure label={t('needs')}>
        <dl className="needs">
          {NEEDS.map((need) => (
            <div key={need}>
              <dt>{t(`need.${need}`)}</dt>
              <dd>{shown(figures.needs[need])}</dd>
            </div>
          ))}
        </dl>
      </Figure>
      <Figure
        label={t('wait')}
        value={shown(waitDays.median, (days) => t('days', { days: decimal(days) }))}
        base={base(t('waitBase', { days: waitDays.p90NearestRank }), [waitDays.p90NearestRank])}
      />
    </div>
  );
}

/** A number, a word that it is protected, or a dash where there is nothing to count. */
function shown(value: number | null, words: (value: number) => ReactNode = String): ReactNode {
  return value === null ? <HiddenCell /> : words(value);
}

/** A base is shown only when all of it may be. */
const base = (text: string, parts: readonly (number | null)[]): string =>
  parts.every((part) => part !== null) ? text : '';
