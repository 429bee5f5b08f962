import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Options = Parameters<AxeBuilder['options']>[0];

/**
 * What axe finds on a page, each with the places where it stands. Our pages have no frames, so it runs
 * in the page itself, is brought in once, and does not describe what is well: that took most of its time.
 */
export async function violationsOn(page: Page, runOnly: string[]): Promise<string[]> {
  const isThere = await page.evaluate<boolean>('"axe" in window');
  const options: Options = { runOnly, resultTypes: ['violations'] };
  const reader = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) });
  const { violations } = await reader.options(options).setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
}
