import { useTranslation } from 'react-i18next';
import { HiddenCell } from '../../components/HiddenCell.js';
import { useApi } from '../../lib/api.js';

/** Questions to one function in the term, beside the flow and never in it; nothing while there are none (FLW-12). */
export function Questions({ area }: { readonly area: string | undefined }) {
  const { t } = useTranslation('ask-one');
  const query = area === undefined ? {} : { area };
  const { data } = useApi('questionFlow', { query }, { refreshEvery: 60_000 });
  if (!data || data.asked === 0) return null;
  return (
    <section className="stack asked-figures" aria-labelledby="questions">
      <h2 id="questions">{t('figures.title')}</h2>
      <dl className="dl">
        <dt>{t('figures.asked')}</dt>
        <dd>{data.asked ?? <HiddenCell />}</dd>
        <dt>{t('figures.onTime')}</dt>
        <dd>{data.onTime ?? <HiddenCell />}</dd>
      </dl>
      <p className="sm muted">{t('figures.note')}</p>
    </section>
  );
}
