import { useTranslation } from 'react-i18next';

/** A figure that is protected because it stands for fewer than five people. It says so. */
export function HiddenCell() {
  const { t } = useTranslation();
  return <span className="hidden-cell">{t('hidden')}</span>;
}
