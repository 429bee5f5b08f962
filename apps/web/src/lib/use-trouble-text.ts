import { useTranslation } from 'react-i18next';
import { ApiError, OfflineError } from './api-error.js';

export interface TroubleText {
  readonly text: string;
  /** For support; only when the trouble is ours. */
  readonly reference: string | null;
  /** True when waiting or trying again may help, and nothing the reader did is to blame. */
  readonly isOurs: boolean;
}

/** The sentence for an error. An unexpected one counts as our own fault. */
export function useTroubleText(error: unknown): TroubleText {
  const { t } = useTranslation('errors');
  if (error instanceof OfflineError) return { text: t('offline'), reference: null, isOurs: true };
  if (!(error instanceof ApiError)) return { text: t('internal'), reference: null, isOurs: true };
  const isOurs = error.status >= 500;
  const wait = error.retryAfter && t('waitMinutes', { count: Math.ceil(error.retryAfter / 60) });
  const text = [t(error.code), wait].filter(Boolean).join(' ');
  return { text, reference: isOurs ? error.reference : null, isOurs };
}
