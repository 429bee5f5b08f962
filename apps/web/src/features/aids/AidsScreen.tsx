import { useTranslation } from 'react-i18next';
import { Link } from '../../components/Link.js';
import { PageHead } from '../../components/PageHead.js';
import './aids.css';

/** Every aid with its address, in the order in which a worker meets the questions. */
const AIDS = [
  ['which', '/aids/which'],
  ['criteria', '/aids/criteria'],
  ['guides', '/aids/guides'],
  ['services', '/services'],
  ['library', '/library'],
] as const;

/** What helps to decide, each behind its own question. Nothing that is answered in them is kept. */
export function Component() {
  const { t } = useTranslation('aids');
  return (
    <>
      <PageHead title={t('title')} sub={t('sub')} />
      <ul className="aids">
        {AIDS.map(([aid, to]) => (
          <li key={aid} className="card">
            <h2>
              <Link to={to}>{t(`aid.${aid}.title`)}</Link>
            </h2>
            <p>{t(`aid.${aid}.text`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
