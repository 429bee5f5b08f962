import { useTranslation } from 'react-i18next';
import { Figure } from '../../components/Figure.js';
import { HiddenCell } from '../../components/HiddenCell.js';
import { useApi } from '../../lib/api.js';

/** How many clients heard the result on time this term (CON-02), with what the figure means beside it. */
export function ToldOnTime({ area }: { area: string | undefined }) {
  const { t } = useTranslation('flow');
  const { data } = useApi('toldOnTime', { query: area === undefined ? {} : { area } });
  if (!data || (data.percent === null && !data.hidden)) return null;
  return (
    <div className="figs told-on-time">
      <Figure
        label={t('toldOnTime')}
        value={data.percent === null ? <HiddenCell /> : t('about', { percent: data.percent })}
        base={t('toldOnTimeBase')}
      />
    </div>
  );
}
