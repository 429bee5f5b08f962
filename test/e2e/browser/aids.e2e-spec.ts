import type { Page } from 'playwright-core';
import { aScene } from '../../support/scene.js';

const scene = aScene();

/** Answers one question of the page. */
const answer = (page: Page, question: string, choice: string) =>
  page.getByRole('radiogroup', { name: question }).getByText(choice, { exact: true }).click();
/** The card of one set of criteria. */
const card = (page: Page, name: string) => page.getByRole('article', { name });

describe('a worker who wonders where a matter belongs', () => {
  it('is told which criteria are met, and nothing of the answers leaves the page', async () => {
    const who = await scene.as('vilja.kokeilu');
    const { page } = who;
    await page.goto('/aids');
    await page.getByRole('link', { name: 'Täyttyvätkö edellytykset?' }).click();
    await card(page, 'TYM 2025–').getByText('ei voi sanoa').first().waitFor();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      // What the shell itself asks at its own time carries nothing of this page.
      if (request.method() !== 'GET' || new URL(request.url()).search !== '')
        asked.push(request.url());
    });
    const before = [page.url(), await kept(page)];
    await answer(page, 'Ikä', '25 v täyttänyt');
    await answer(page, 'Työmarkkinatukea yhteensä', '501 pv tai enemmän');
    await answer(page, 'Onko työllistymissuunnitelma tehty?', 'Kyllä');
    const coordination = 'Tarvitseeko asiakas työvoimaviranomaisen';
    await page
      .getByRole('radiogroup', { name: coordination })
      .getByText('Kyllä', { exact: true })
      .click();
    await page.getByText('Sekä TYM että aktivointisuunnitelma täyttyvät').waitFor();
    await card(page, 'Aktivointisuunnitelma, alle 25 v').getByText('ei täyty').first().waitFor();
    await card(page, 'TYP 2015–2024').getByText('päättynyt, ei sovelleta').waitFor();
    expect([page.url(), await kept(page)]).toEqual(before);
    expect(asked).toEqual([]);
    await page.reload();
    await card(page, 'TYM 2025–').getByText('ei voi sanoa').first().waitFor();
    expect(who.complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('goes through the guiding questions alone, and is one tap from the next step', async () => {
    const who = await scene.as('vilja.kokeilu');
    const { page } = who;
    await page.goto('/aids/which');
    const first = page.getByRole('radiogroup').first();
    await first.getByText('En ole varma', { exact: true }).click();
    await page.getByRole('radiogroup').nth(1).getByText('Kyllä', { exact: true }).click();
    await page.getByText('Ehdotus: Muut palvelut ennen TYM:iä').waitFor();
    await page.getByRole('link', { name: 'Tuo tapaus tiimille' }).click();
    await page.waitForURL('**/cases/new');
    expect(who.complaints).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('reads how social care and Kela go on, who answers for it and when it was checked', async () => {
    const who = await scene.as('vilja.kokeilu');
    const { page } = who;
    await page.goto('/aids/guides');
    await page.getByRole('heading', { name: 'Sosiaalihuollon asiakkuus' }).waitFor();
    expect(await page.getByText('Tarkistettu').count()).toBe(2);
    expect(await page.getByRole('listitem').count()).toBeGreaterThanOrEqual(10);
    await page.context().close();
  }, 60_000);
});

/** Everything that the browser keeps for the page. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
