import { aScene } from '../../support/scene.js';
import { faultsInTheDark, faultsOf } from '../../support/visitor.js';

/** Every page by the person whose work it is; the main job visits the others. */
const PAGES = [
  ['kerttu.nayte', '/sessions'],
  ['kerttu.nayte', '/rosters'],
  ['hilja.esimerkki', '/rosters'],
  ['pirkko.demo', '/rosters'],
  ['kerttu.nayte', '/pool'],
  ['kerttu.nayte', '/services/missing'],
  ['kerttu.nayte', '/calendar'],
  ['kerttu.nayte', '/terms'],
  ['kerttu.nayte', '/sessions/T-SAT-2026-05-11/agenda'],
  ['kerttu.nayte', '/sessions/T-SAT-2026-05-04/live/present'],
  ['kerttu.nayte', '/sessions/T-SAT-2026-05-04/text'],
  ['kerttu.nayte', '/sessions/T-SAT-2026-04-20/course'],
  ['vilja.kokeilu', '/referrals/new'],
  ['vilja.kokeilu', '/cases/new'],
  ['vilja.kokeilu', '/cases/new?step=situation'],
  ['vilja.kokeilu', '/cases/new?step=description'],
  ['vilja.kokeilu', '/cases/new?step=check'],
  ['vaino.kokeilu', '/cases'],
  ['vilja.kokeilu', '/cases/C38/answer'],
  ['vilja.kokeilu', '/cases/C32'],
  ['onni.malli', '/cases/C34'],
  ['onni.malli', '/cases/C34/leaflet'],
  ['pirkko.demo', '/people'],
  ['pirkko.demo', '/area'],
  ['kerttu.nayte', '/actions'],
  ['vaino.kokeilu', '/actions'],
  ['vilja.kokeilu', '/directory'],
  ['uuno.kokeilu', '/retention'],
  ['uuno.kokeilu', '/audit'],
  ['kerttu.nayte', '/library'],
  ['vilja.kokeilu', '/aids'],
  ['vilja.kokeilu', '/aids/which'],
  ['vilja.kokeilu', '/aids/criteria'],
  ['vilja.kokeilu', '/aids/guides'],
  ['kerttu.nayte', '/services'],
  ['kerttu.nayte', '/cases/C36'],
  ['uuno.kokeilu', '/flow'],
  ['niilo.harjoitus', '/accessibility'],
  ['niilo.harjoitus', '/privacy'],
  ['niilo.harjoitus', '/nowhere'],
] as const;

const scene = aScene();

describe('a screen', () => {
  // Some at a time: while one page settles, another is looked at.
  it.concurrent.each(PAGES)(
    'of %s at %s reads well, light and dark, wide and narrow',
    async (persona, address) => {
      const who = await scene.as(persona);
      await who.page.goto(address);
      await who.page.locator('h1').first().waitFor();
      await who.page.waitForLoadState('networkidle');
      expect(await faultsOf(who)).toEqual([]);
      expect(await faultsInTheDark(who)).toEqual([]);
      await who.page.context().close();
    },
    60_000,
  );

  it.each(['sv', 'en'] as const)(
    'speaks %s when that is chosen, without a word left behind',
    async (language) => {
      const who = await scene.as('kerttu.nayte');
      await who.page.request.put('/api/me/language', { data: { language: 'fi' } });
      await who.page.addInitScript(`localStorage.clear()`);
      await who.page.goto('/desk');
      await who.page.getByRole('button', { name: /Kieli/ }).click();
      await who.page
        .getByRole('menu')
        .getByText({ sv: 'Svenska', en: 'English' }[language])
        .click();
      await who.page.locator(`html[lang="${language}"]`).waitFor();
      const text = await who.page.locator('body').innerText();
      expect(text).not.toMatch(/Työpöytä|Istunnot|Seuraavat/);
      expect(text).toMatch({ sv: /Skrivbord/, en: /Desk/ }[language]);
      await who.page.context().close();
    },
    60_000,
  );

  it('is reached by the keyboard alone: skip link, menu, main content', async () => {
    const who = await scene.as('elli.nayte');
    await who.page.goto('/desk');
    await who.page.locator('h1').waitFor();
    await who.page.evaluate('document.activeElement.blur()');
    await who.page.keyboard.press('Tab');
    expect(await who.page.locator(':focus').innerText()).toBe('Siirry sisältöön');
    await who.page.keyboard.press('Enter');
    expect(await who.page.evaluate('document.activeElement.id')).toBe('main');
    await who.page.context().close();
  }, 60_000);
});
