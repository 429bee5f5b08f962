import { useTranslation } from 'react-i18next';
import { Link } from '../components/Link.js';

export function Footer() {
  const { t } = useTranslation('shell');
  return (
    <footer className="foot">
      <div>
        <span>{t('footer.notRegister')}</span>
        <Link to="/accessibility">{t('footer.accessibility')}</Link>
        <Link to="/privacy">{t('footer.privacy')}</Link>
      </div>
    </footer>
  );
}
