import { isSmall } from './hiding.js';
import type { Hiding } from './hiding.js';
import type { Relation } from './relations.js';

/**
 * Complementary hiding, first part: no shown total may leave a small remainder when its shown parts
 * are taken away. While one does, the cheapest of the shown parts is hidden too.
 *
 * So a lone hidden part never stands against its total, and a group of hidden parts is as large as
 * anything that may be shown. Ends, because every step hides one cell more.
 */
export function hideSmallRemainders(hiding: Hiding, relations: readonly Relation[]): void {
  let again = true;
  while (again) {
    again = false;
    for (const relation of relations) {
      while (leavesSmallRemainder(hiding, relation) && hideCheapest(hiding, relation)) again = true;
    }
  }
}

function leavesSmallRemainder(hiding: Hiding, { total, parts }: Relation): boolean {
  if (hiding.has(total)) return false;
  let remainder = 0;
  for (const part of parts) if (hiding.has(part)) remainder += hiding.table.count(part);
  return isSmall(remainder);
}

/** False when nothing is left to hide. */
function hideCheapest(hiding: Hiding, { total, parts }: Relation): boolean {
  const shown = parts.filter((part) => !hiding.has(part) && hiding.table.count(part) > 0);
  const cheapest = shown.sort((a, b) => hiding.price(a) - hiding.price(b) || a - b)[0] ?? total;
  hiding.hide(cheapest);
  return hiding.has(cheapest);
}
