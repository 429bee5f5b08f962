import { useTranslation } from 'react-i18next';
import { ApiError } from '../../lib/api-error.js';

/** The sentence for a refusal that is told shortly. */
export function useTroubleWords(): (error: unknown) => string {
  const { t } = useTranslation('errors');
  return (error) => (error instanceof ApiError ? t(error.code) : t('offline'));
}
