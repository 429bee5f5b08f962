import type { CaseState } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { STATE_LOOKS } from './domain/state-look.js';

/** Where a case stands, in a sign and a word. */
export function StateBadge({ state }: { readonly state: CaseState }) {
  const { t } = useTranslation('my-cases');
  return <Badge {...STATE_LOOKS[state]}>{t(`states.${state}`)}</Badge>;
}
