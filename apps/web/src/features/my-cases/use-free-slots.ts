import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { areasToBring } from '../submit-case/domain/areas.js';
import { type FreeSlots, freeSlots } from './domain/free-slots.js';

/** When a new case could be talked about; nothing while that is not known. */
export function useFreeSlots(): readonly FreeSlots[] {
  const me = useMe();
  const now = useProductNow(60_000);
  const areas = areasToBring(me).map(({ id }) => id);
  const { data } = useApi('listSessions', { query: { from: dayOf(now) } });
  return data ? freeSlots(data.sessions, areas, now) : [];
}
