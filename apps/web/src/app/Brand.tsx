import { useTranslation } from 'react-i18next';
import { Link } from '../components/Link.js';
import { Mitten } from '../components/Mitten.js';

export function Brand() {
  const { t } = useTranslation();
  return (
    <Link className="brand" to="/">
      <Mitten />
      {t('product')}
    </Link>
  );
}
