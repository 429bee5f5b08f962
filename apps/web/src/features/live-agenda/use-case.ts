import type { LiveItem } from '@rukkanen/contract';
import { useApi } from '../../lib/api.js';

/** How soon words that somebody has purged disappear from the screens of others (milliseconds). */
const LOOK_AGAIN = 10_000;

/** The words of an item's case, when the case is for this viewer. Every reading is logged. */
export const useCase = (item: LiveItem | null) =>
  useApi(
    'readCase',
    { params: { id: item?.case?.caseId ?? '' } },
    { enabled: Boolean(item?.case), refreshEvery: LOOK_AGAIN },
  );
