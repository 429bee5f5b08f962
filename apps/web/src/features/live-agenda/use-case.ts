import type { LiveItem } from '@rukkanen/contract';
import { useApi } from '../../lib/api.js';

/** The words of an item's case, when the case is for this viewer. Every reading is logged. */
export const useCase = (item: LiveItem | null) =>
  useApi(
    'readCase',
    { params: { id: item?.case?.caseId ?? '' } },
    { enabled: Boolean(item?.case) },
  );
