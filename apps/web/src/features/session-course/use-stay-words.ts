import type { Stay } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';

/** Who somebody was in the room: their function, or their part where that says more. */
export function useStayWords(): (stay: Stay) => string {
  const { t } = useTranslation(['codes', 'live-agenda']);
  return ({ part, function: own }) =>
    own === null || own === 'CONVENER' ? t(`live-agenda:part.${part}`) : t(`codes:function.${own}`);
}
