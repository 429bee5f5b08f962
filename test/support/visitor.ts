import { chromium as engine, type Browser, type Page } from 'playwright-core';
import { chromium } from './chromium.js';
import { violationsOn } from './reader.js';

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
export async function faultsOf({ page }: Visitor): Promise<string[]> {
  const found = await violationsOn(page, WCAG);
  const size = page.viewportSize() ?? WIDE;
  await page.setViewportSize({ width: NARROW, height: 800 });
  const wide = await widthSettled(page);
  await page.setViewportSize(size);
  return [...found, ...(wide > NARROW ? [`reflow: ${wide} px wide at ${NARROW} px`] : [])];
}

/** The same page in the dark: of all that a critical reader looks at, only its colours are others. */
export async function faultsInTheDark({ page }: Visitor): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return violationsOn(page, ['color-contrast']);
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDE = { width: 1280, height: 900 };
const NARROW = 320;

/** How wide a page is in its new size: what is too wide may take a moment to become narrower. */
async function widthSettled(page: Page): Promise<number> {
  const width = 'document.documentElement.scrollWidth';
  await page.evaluate(
    'new Promise((on) => requestAnimationFrame(() => requestAnimationFrame(on)))',
  );
  await page
    .waitForFunction(`${width} <= innerWidth`, undefined, { timeout: 500 })
    .catch(() => undefined);
  return Number(await page.evaluate(width));
}
