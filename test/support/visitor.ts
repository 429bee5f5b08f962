import { AxeBuilder } from '@axe-core/playwright';
import { chromium as engine, type Browser, type Page } from 'playwright-core';
import { chromium } from './chromium.js';

/** A real browser for one test file. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await chromium();
  return engine.launch({ executablePath, args, env });
}

/** One person before their own screen. */
export interface Visitor {
  readonly page: Page;
  /** What the browser itself complained about: broken scripts, refused by the policy, failed requests. */
  readonly complaints: string[];
}

/** Somebody who speaks Finnish opens the product in a browser of their own. */
export async function visitor(browser: Browser, url: string, width = 1280): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'fi-FI',
    reducedMotion: 'reduce',
    viewport: { width, height: 900 },
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const expected = / 401 \(/.test(message.text()); // nobody is in yet: the page asks, and says so
    if (message.type() === 'error' && !expected)
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  return { page, complaints };
}

/** Signs in on the page itself: by the name on the list of people. */
export async function signIn({ page }: Visitor, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('searchbox').fill(name);
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await page.waitForURL((address) => !address.pathname.startsWith('/sign-in'));
}

/** Steps that only prepare: signs in without the page. */
export async function enter({ page }: Visitor, persona: string): Promise<void> {
  const answer = await page.request.post('/api/auth/demo', { data: { persona } });
  if (!answer.ok()) throw new Error(`sign-in answered ${answer.status()}`);
}

/**
 * Looks at a screen as a critical reader: no axe violation (WCAG 2.2 A and AA), and nothing wider
 * than a screen of 320 pixels. Answers what is wrong.
 */
export async function faultsOf(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  const found = violationsOf(
    await readerOf(visitor)
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze(),
  );
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 320, height: 800 });
  await page.waitForTimeout(200); // the page settles in its new size
  const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
  await page.setViewportSize(size);
  return [...found, ...(wide > 320 ? [`reflow: ${wide} px wide at 320 px`] : [])];
}

/** The same page in the dark: of all that a critical reader looks at, only its colours are others. */
export async function faultsInTheDark(visitor: Visitor): Promise<string[]> {
  await visitor.page.emulateMedia({ colorScheme: 'dark' });
  return violationsOf(await readerOf(visitor).withRules(['color-contrast']).analyze());
}

/** Our pages have no frames, so the reader needs no page of its own to gather what it found. */
const readerOf = ({ page }: Visitor) => new AxeBuilder({ page }).setLegacyMode();

type Reading = Awaited<ReturnType<AxeBuilder['analyze']>>;

const violationsOf = ({ violations }: Reading): string[] =>
  violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
  );
