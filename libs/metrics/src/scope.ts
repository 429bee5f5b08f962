import { areasWhere, requireMay } from '@rukkanen/identity';
import { refuse, type Actor } from '@rukkanen/kernel';
import type { Settings } from '@rukkanen/persistence';
import type { Term } from './domain/period.js';

/** The area whose figures are read; null for all together. */
export const scopeOf = (
  actor: Actor,
  areas: readonly string[],
  asked: string | undefined,
): string | null => (asked === undefined ? widestOf(actor, areas) : ownArea(actor, asked));

function ownArea(actor: Actor, area: string): string {
  requireMay(actor, 'metrics.read', area);
  return area;
}

/**
 * What "no area" means: all together for whoever may read each of them, the one area of whoever has
 * one. A sum over some areas would be a cut that nothing protects, so the others are asked to choose.
 */
function widestOf(actor: Actor, areas: readonly string[]): string | null {
  const readable = areasWhere(actor, 'metrics.read').filter((area) => areas.includes(area));
  if (areas.every((area) => readable.includes(area))) return null;
  const [only, ...others] = readable;
  return only !== undefined && others.length === 0 ? only : refuse('access.not_found');
}

/** The term that was set; without one the year in which the product stands. */
export async function termOf(settings: Settings, today: string): Promise<Term> {
  const year = today.slice(0, 4);
  return (await settings.get('metrics.term')) ?? { from: `${year}-01-01`, to: `${year}-12-31` };
}
