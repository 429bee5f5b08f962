import type { Page } from 'playwright-core';
import { aScene } from '../../support/scene.js';
import { enter, faultsOf } from '../../support/visitor.js';

const scene = aScene();

/** The answers to the second coming meeting. */
const choice = (page: Page, name: string) =>
  page
    .getByRole('radiogroup', { name: /^Vastauksesi/ })
    .nth(1)
    .getByRole('radio', { name });
const chosen = (page: Page, name: string) =>
  choice(page, name).and(page.locator('[aria-checked=true]'));

describe('a person who answers in the own calendar', () => {
  it('does so by the keyboard, takes it back, and is asked before a decline', async () => {
    const who = await scene.visitor(320);
    const { page } = who;
    await enter(who, 'kerttu.nayte');
    await page.goto('/calendar');
    await choice(page, 'Tulen').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByText(/Tallennettu: tulet ehkä/).waitFor();
    await chosen(page, 'Ehkä').waitFor();
    expect(await page.locator('[role=radio][aria-checked=true]').count()).toBe(1);
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await chosen(page, 'Ehkä').waitFor({ state: 'detached' });

    await choice(page, 'En pääse').click();
    await page
      .getByRole('dialog')
      .getByText(/Sijaisesi saa kutsun heti/)
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await chosen(page, 'En pääse').count()).toBe(0);
    await choice(page, 'En pääse').click();
    await page.getByRole('dialog').getByRole('button', { name: 'En pääse' }).click();
    await chosen(page, 'En pääse').waitFor();
    expect(await faultsOf(who)).toEqual([]);
    await choice(page, 'Tulen').click();
    await page.getByText(/Tallennettu: tulet (?!ehkä)/).waitFor();
    expect(await page.getByText(/Sijaisesi on jo luvannut tulla/).count()).toBe(0);
    await page.reload();
    await chosen(page, 'Tulen').waitFor();
    expect(who.complaints).toEqual([]);
    await page.context().close();
  }, 60_000);
});
