import { named, CountedHands } from '../../support/counted-hands.js';
import { inviteGuest } from '../../support/guest.js';
import { Rows } from '../../support/rows.js';
import { aScene } from '../../support/scene.js';
import { faultsInTheDark, faultsOf, type Visitor } from '../../support/visitor.js';

const SESSION = 'T-SAT-2026-05-04';
const ROOM = `/sessions/${SESSION}/live`;
const [FIRST, SECOND, THIRD] = ['Poukama-85', 'Valkovuokko-99', 'Suomuurain-72'];
const FIRST_QUESTION = 'Onko este palvelun puute vai TYM-asia?';
const SECOND_QUESTION = 'Riittääkö terveydenhuollon ja työvoimapalvelun yhteinen suunnitelma?';
const LINE = 'Terveydentila kannattaa selvittää ennen työkokeilua.';
const GROUNDS = 'Lastenhoidon puute on este, ei työkyky.';

const scene = aScene();
let convener: Visitor;
let vice: Visitor;
let bringer: Visitor;
let nurse: Visitor;
let guest: Visitor;

beforeAll(async () => {
  const rows = await Rows.open(scene.house.database.ownerUrl);
  await inviteGuest(rows, 'tellervo.nayte', SESSION);
  await rows.close();
  const kerttu = await scene.house.as('kerttu.nayte');
  await kerttu.post('/api/demo/clock').send({ to: 'next_session' }).expect(200);
  [convener, vice, bringer, nurse] = await Promise.all([
    scene.as('kerttu.nayte'),
    scene.as('elli.nayte'),
    scene.as('vilja.kokeilu'),
    scene.as('vaino.kokeilu', 320),
  ]);
  for (const { page } of [convener, vice, bringer, nurse]) await page.goto(ROOM);
}, 120_000);

const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name });
const press = (who: Visitor, name: string | RegExp) => button(who, name).click();
const sees = (who: Visitor, text: string | RegExp) => who.page.getByText(text).first().waitFor();
const clean = async (who: Visitor) => expect(await faultsOf(who)).toEqual([]);
const bodyOf = ({ page }: Visitor) => page.locator('body').innerText();
const codeWords = ({ page }: Visitor) => page.locator('.agenda b').allInnerTexts();
const firstOfAgenda = ({ page }: Visitor, codeWord: string) =>
  page.locator('.agenda li').first().getByText(codeWord).waitFor();

/** Opens a case that somebody is missed from, and says why it is opened all the same. */
async function openWithout(who: Visitor, codeWord: string): Promise<void> {
  await press(who, `Aloita ${codeWord}`);
  const dialog = who.page.getByRole('dialog');
  await dialog.getByText(/^Ei paikalla: /).waitFor();
  await dialog.getByText('Näkemys on saatu etukäteen.').click();
  await press(who, 'Avaa tapaus');
}

// One meeting in the order in which it happens, with five people before five screens.
describe('a session of five people', () => {
  it('begins before it begins: a nurse on a phone answers in silence and writes one line', async () => {
    const { page } = nurse;
    await sees(nurse, 'Puhutaan ilman nimiä.');
    const voices = page.locator('details.voices').first();
    await voices.locator('summary').click();
    await page
      .getByRole('textbox', { name: /Oma näkemyksesi/ })
      .first()
      .fill(LINE);
    await press(nurse, /Tallenna näkemys/);
    await sees(nurse, 'Näkemyksesi on tallessa.');
    for (const question of await voices.getByRole('radiogroup').all())
      await question.locator('label').first().click();
    await voices.getByRole('button', { name: 'Vastaa', exact: true }).click();
    await sees(nurse, 'Vastauksesi on annettu.');
    await clean(nurse);
    expect(await bodyOf(convener)).not.toContain(LINE);
  }, 60_000);

  it('is opened by the convener, who moves a waiting case by keyboard and takes that back', async () => {
    await clean(convener);
    await press(convener, 'Aloita istunto');
    await button(vice, 'Ota johto').waitFor();
    const first = await codeWords(convener);
    expect(first).toEqual([FIRST, SECOND, THIRD]);
    await button(convener, `Siirrä myöhemmäksi: ${FIRST}`).focus();
    await convener.page.keyboard.press('Enter');
    for (const who of [convener, vice]) await firstOfAgenda(who, SECOND);
    await press(convener, /^Kumoa/);
    for (const who of [convener, vice]) await firstOfAgenda(who, FIRST);
    expect(await codeWords(convener)).toEqual(first);
    expect(await button(convener, /^Kumoa/).count()).toBe(0);
  }, 60_000);

  it('calls who is needed, and shows the case to them and to nobody else', async () => {
    await press(convener, 'Kutsu paikalle');
    await sees(bringer, 'Sinua tarvitaan nyt');
    await clean(bringer);
    await openWithout(convener, FIRST);
    for (const who of [convener, vice, bringer]) await sees(who, FIRST_QUESTION);
    await sees(nurse, 'Nyt puhutaan toisesta tapauksesta. Sen sisältö ei näy sinulle.');
    for (const secret of [FIRST, FIRST_QUESTION, 'Yksinhuoltaja'])
      expect(await bodyOf(nurse)).not.toContain(secret);
    for (const who of [convener, bringer, nurse]) await clean(who);
  }, 60_000);

  it('decides by keyboard alone, reads aloud, and the bringer confirms', async () => {
    const { page } = convener;
    for (const next of ['Siirry tarkennuksiin', 'Siirry ohjaaviin kysymyksiin'])
      await press(convener, next);
    const hands = new CountedHands(page, 'keyboard');
    await button(convener, 'Siirry päätökseen').focus();
    await hands.press('Enter');
    await page.getByRole('heading', { name: 'Mihin päädyttiin?' }).waitFor();
    await hands.tabTo(named('TYM-asiakkuus: hyötyy'));
    await hands.press('Space');
    await hands.tabTo(named('Sosiaalipalvelujen tarve'));
    await hands.press('Space');
    await hands.tabTo(named('Päätös ja perustelu'));
    await hands.write(GROUNDS);
    for (const list of ['Vastuuorganisaatio', 'Vastuutehtävä', 'Kuka seuraa']) {
      await hands.tabTo(named(list));
      await hands.press('ArrowDown');
    }
    await clean(convener);
    await hands.tabTo(named('Lue ääneen'));
    await hands.press('Enter');
    await hands.tabTo(named('Kirjaa ja pyydä vahvistus'));
    await hands.press('Enter');
    await sees(bringer, GROUNDS);
    await clean(bringer);
    await press(bringer, 'Näin sovittiin');
    await sees(convener, 'Tuoja vahvisti');
    expect(await bodyOf(nurse)).not.toContain(GROUNDS);
  }, 60_000);

  it('shows the answers of all at once, and one line in its turn', async () => {
    await openWithout(convener, SECOND);
    for (const who of [convener, nurse]) await sees(who, SECOND_QUESTION);
    for (const next of ['Siirry tarkennuksiin', 'Siirry ohjaaviin kysymyksiin'])
      await press(convener, next);
    await sees(convener, /Vastanneet: TYM-terveydenhoitaja/);
    await press(convener, 'Näytä vastaukset');
    for (const who of [convener, nurse]) await sees(who, /Yhtenevyyttä ei kerrota/);
    await press(convener, /^Seuraava näkemys/);
    for (const who of [convener, vice]) await sees(who, LINE);
    for (const who of [convener, nurse]) await clean(who);
    expect(await faultsInTheDark(vice)).toEqual([]);
  }, 60_000);

  it('keeps what a phone without a network pressed, and stops the case for all once it is back', async () => {
    await nurse.page.context().setOffline(true);
    await sees(nurse, /^Yhteys katkesi/);
    await press(nurse, 'Asiakas tunnistuu');
    await sees(nurse, /lähtevät, kun yhteys palaa/);
    await clean(nurse);
    expect(await bodyOf(convener)).not.toContain('Asiakas alkoi tunnistua');
    await nurse.page.context().setOffline(false);
    for (const who of [convener, vice, nurse]) await sees(who, 'Asiakas alkoi tunnistua');
    expect(await nurse.page.getByText(/^Yhteys katkesi/).count()).toBe(0);
    for (const who of [convener, nurse]) await clean(who);
    await press(convener, `Jatka: ${SECOND}`);
    await button(convener, 'Siirry päätökseen').waitFor();
  }, 60_000);

  it('goes on for a convener without a network, in order, and asks about what the others overtook', async () => {
    const { page } = convener;
    const unsent = page.locator('.unsent');
    await page.context().setOffline(true);
    await sees(convener, /^Yhteys katkesi/);
    await press(convener, 'Tauko');
    await press(convener, 'Jatka istuntoa');
    expect(await unsent.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringContaining('Tauko'),
      expect.stringContaining('Istunnon jatkaminen'),
    ]);
    await page.context().setOffline(false);
    await unsent.waitFor({ state: 'detached' });
    await page.context().setOffline(true);
    await sees(convener, /^Yhteys katkesi/);
    await press(convener, 'Siirry päätökseen');
    await press(vice, 'Asiakas tunnistuu');
    await clean(convener);
    await page.context().setOffline(false);
    await sees(convener, 'Tilanne ehti muuttua, kun yhteys oli poikki');
    await sees(convener, /Halusit: Päätös: .+ Tilanne: keskeytetty/);
    await clean(convener);
    await press(convener, 'Jätä tekemättä');
    await unsent.waitFor({ state: 'detached' });
    await press(convener, `Jatka: ${SECOND}`);
    await button(convener, 'Siirry päätökseen').waitFor();
  }, 60_000);

  it('goes on in other hands when the convener drops: one tap', async () => {
    await convener.page.goto('about:blank');
    await sees(vice, 'Istunnon vetäjä ei ole paikalla.');
    await clean(vice);
    await press(vice, 'Ota johto');
    await button(vice, 'Siirry päätökseen').waitFor();
  }, 60_000);

  it('puts a case off with a reason, and tells it to who waits for the next', async () => {
    await press(vice, 'Siirrä tapaus');
    const dialog = vice.page.getByRole('dialog');
    await dialog.getByText('Tarvitaan lisätietoja.').click();
    await clean(vice);
    await dialog.getByRole('button', { name: 'Siirrä tapaus' }).click();
    await sees(nurse, 'Tapaus siirrettiin');
    await clean(nurse);
  }, 60_000);

  it('lets a guest in late, in their own language, to the same moment', async () => {
    await openWithout(vice, THIRD);
    guest = await scene.as('tellervo.nayte');
    await guest.page.goto(ROOM);
    await guest.page.getByRole('heading', { name: /Miten työkyky arvioidaan/ }).waitFor();
    await sees(guest, /^The session began .+ this is where we are/);
    expect(await bodyOf(guest)).not.toContain(FIRST);
    await clean(guest);
  }, 60_000);

  it('has the convener back, who sees who leads and may take the lead again', async () => {
    await convener.page.goto(ROOM);
    await button(convener, 'Ota johto').click();
    await button(vice, 'Ota johto').waitFor();
    await button(convener, 'Siirry tarkennuksiin').waitFor();
  }, 60_000);

  it('closes on every screen', async () => {
    await press(convener, 'Siirrä tapaus');
    const dialog = convener.page.getByRole('dialog');
    await dialog.getByText('Aika loppui kesken.').click();
    await dialog.getByRole('button', { name: 'Siirrä tapaus' }).click();
    await press(convener, 'Lopeta istunto');
    await sees(convener, 'Kaikki on valmista. Istunnon voi sulkea.');
    await clean(convener);
    await press(convener, 'Sulje istunto');
    await convener.page.locator('.copybox', { hasText: GROUNDS.slice(0, -1) }).waitFor();
    for (const who of [convener, vice, bringer, nurse]) await sees(who, 'Istunto on pidetty');
    for (const who of [convener, nurse]) await clean(who);
    await sees(guest, 'The session has been held');
  }, 60_000);
});
