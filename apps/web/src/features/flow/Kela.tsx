import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { HiddenCell } from '../../components/HiddenCell.js';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { useLanguage, useTime } from '../../lib/use-language.js';

/** How often Kela's rehabilitation was considered where it was worth asking; of the term alone (SVC-07). */
export function Kela({ area }: { readonly area: string | undefined }) {
  const { t } = useTranslation('flow');
  const { areas } = useMe();
  const language = useLanguage();
  const { decimal } = useTime();
  const query = area === undefined ? {} : { area };
  const { data = [] } = useApi('kelaFlow', { query });
  const asked = data.filter(({ relevant }) => relevant !== 0);
  if (asked.length === 0) return null;
  return (
    <section className="card side-by-side" aria-labelledby="kela">
      <h2 id="kela">{t('kela.title')}</h2>
      <p className="hint">{t('kela.note')}</p>
      <dl className="dl">
        {asked.map(({ areaId, relevant, considered, percent }) => (
          <Fragment key={areaId}>
            <dt>{areas.find(({ id }) => id === areaId)?.name[language] ?? areaId}</dt>
            <dd>
              {percent === null ? (
                <HiddenCell />
              ) : (
                t('kela.share', { percent: decimal(percent), considered, relevant })
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
