import { aScene } from '../../support/scene.js';
import { faultsOf, type Visitor } from '../../support/visitor.js';

const AGENDA = '/sessions/T-SAT-2026-05-04/agenda';
const MARK = 'lakisääteinen määräaika, viimeistään 29.12.2026';

const scene = aScene();
let vilja: Visitor;
let kerttu: Visitor;
beforeAll(async () => {
  vilja = await scene.as('vilja.kokeilu');
  kerttu = await scene.as('kerttu.nayte');
}, 120_000);

const press = ({ page }: Visitor, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();
const sees = (who: Visitor, text: string | RegExp) => who.page.getByText(text).first().waitFor();

describe('a case that cannot wait its turn', () => {
  it('is marked by its bringer with a reason and a day, and with nothing else', async () => {
    const { page } = vilja;
    await page.goto('/cases/C11');
    await press(vilja, 'Merkitse kiireelliseksi');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Merkitse kiireelliseksi' }).click();
    await sees(vilja, 'Valitse syy.');
    await dialog.getByLabel('Syy').selectOption('STATUTORY_DEADLINE');
    await sees(vilja, 'Kirjoita päivä, johon mennessä laki vaatii ratkaisun.');
    expect(await faultsOf(vilja)).toEqual([]);
    await dialog.getByRole('spinbutton').first().focus();
    await page.keyboard.type('29122026');
    await dialog.getByRole('button', { name: 'Merkitse kiireelliseksi' }).click();
    await sees(vilja, MARK);
    await sees(vilja, 'Tapaus on merkitty kiireelliseksi.');
    expect(await faultsOf(vilja)).toEqual([]);
  }, 60_000);

  it('shows its mark to the convener: on the agenda, and beside it while it waits', async () => {
    const { page } = kerttu;
    await page.goto(AGENDA);
    await sees(kerttu, MARK);
    await press(kerttu, 'Avaa esityslista');
    await press(kerttu, 'Poista Poukama-85 esityslistalta');
    const waiting = page.getByRole('region', { name: /^Odottaa aikaa/ });
    await waiting.getByText(MARK).waitFor();
    await waiting.getByText('Vain tätä varten tulisi: sosiaaliohjaaja').waitFor();
    expect(await faultsOf(kerttu)).toEqual([]);
    await page.goto('/desk');
    await sees(kerttu, MARK);
    expect(await faultsOf(kerttu)).toEqual([]);
  }, 60_000);

  it('waits its turn again when the mark is taken away', async () => {
    await press(vilja, 'Poista merkintä');
    await sees(vilja, 'Tapaus odottaa taas vuoroaan.');
    await vilja.page.getByText(MARK).waitFor({ state: 'detached' });
    expect([...vilja.complaints, ...kerttu.complaints]).toEqual([]);
  }, 60_000);
});
