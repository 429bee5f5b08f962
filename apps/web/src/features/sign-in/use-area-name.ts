import { useTranslation } from 'react-i18next';

/** Names of the demonstration's areas before anyone is signed in; another data set shows its own ids. */
export function useAreaName(): (id: string) => string {
  const { t, i18n } = useTranslation('sign-in');
  return (id) => (i18n.exists(`sign-in:areas.${id}`) ? t(`areas.${id}` as 'areas.SATAKUNTA') : id);
}
