import { GUIDES } from '@rukkanen/aids';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../components/PageHead.js';
import { ProcessGuide } from '../../components/ProcessGuide.js';
import './aids.css';

/** How one becomes a client of social care and of Kela, and what happens then (SVC-13). */
export function Component() {
  const { t } = useTranslation('aids');
  return (
    <>
      <PageHead
        title={t('guide.title')}
        sub={t('guide.sub')}
        back={{ to: '/aids', label: t('title') }}
      />
      <div className="cols half">
        {GUIDES.map((guide) => (
          <section key={guide.key} className="card" aria-labelledby={`guide-${guide.key}`}>
            <h2 id={`guide-${guide.key}`}>{t(`guide.${guide.key}.title`)}</h2>
            <ProcessGuide guide={guide} />
          </section>
        ))}
      </div>
    </>
  );
}
