import type { TermCard, TeamRoster } from '@rukkanen/contract';
import { addDays } from '@rukkanen/kernel';
import { aScene } from '../../support/scene.js';
import { faultsOf, type Visitor } from '../../support/visitor.js';

/** The convener of each team of the demonstration. */
const TEAMS = [
  ['kerttu.nayte', 'T-SAT'],
  ['hilja.esimerkki', 'T-KUO'],
  ['otto.demo', 'T-YLA'],
  ['sulo.nayte', 'T-KES'],
] as const;

const scene = aScene();

/** Gives every seat of a team its present holder for the time after the running roster. */
async function nameTheNextRoster({ page }: Visitor, teamId: string): Promise<void> {
  const read = async (): Promise<TeamRoster> =>
    (await page.request.get(`/api/rosters/${teamId}`)).json();
  for (const { id, holdings } of (await read()).seats) {
    const [holder] = holdings.filter(({ rank }) => rank === 1);
    if (!holder?.to) continue;
    const { etag } = await read();
    const answer = await page.request.post(`/api/rosters/${teamId}/changes`, {
      headers: { 'If-Match': etag },
      data: {
        type: 'setHolder',
        seatId: id,
        rank: 1,
        personId: holder.person.id,
        from: addDays(holder.to, 1),
        to: null,
      },
    });
    expect(answer.ok()).toBe(true);
  }
}

/** What is asked before mails go; the toast that follows is an alert dialog as well, and stays a while. */
const questionOf = ({ page }: Visitor) =>
  page.getByRole('alertdialog').and(page.locator('.dialog-body'));

const terms = async ({ page }: Visitor): Promise<TermCard[]> =>
  (await (await page.request.get('/api/terms')).json()).terms;

describe('the term planner', () => {
  it.each(TEAMS)(
    'takes %s from the running term to the next one of %s, sent as one set',
    async (persona, teamId) => {
      const who = await scene.as(persona);
      await nameTheNextRoster(who, teamId);
      await who.page.goto('/terms');
      await who.page.getByRole('heading', { name: 'Uusi kausi' }).waitFor();
      const before = await terms(who);
      expect(before.map(({ state }) => state)).toEqual(['sent']);
      const open = who.page.getByRole('button', { name: /^Lähetä [1-9]\d* istunnon kutsut/ });
      await open.waitFor();
      const promised = Number(/\d+/.exec(await open.innerText())?.[0]);
      await open.click();
      const dialog = questionOf(who);
      const mails = dialog.getByRole('table', { name: 'Lähtevät viestit' });
      await mails.waitFor();
      const toldIn = await mails.getByRole('rowheader').allInnerTexts();
      expect(toldIn.length).toBeGreaterThan(0);
      expect(await mails.getByText('Uusi kutsu').count()).toBe(toldIn.length);
      expect(await mails.getByText('koko kausi').count()).toBe(toldIn.length);
      await dialog.getByRole('button', { name: 'Lähetä kutsut' }).click();
      await dialog.waitFor({ state: 'detached' });
      const [next] = await terms(who);
      expect(next).toMatchObject({
        teamId,
        state: 'sent',
        repeat: { every: before[0]?.repeat.every },
      });
      expect(next?.sessions).toHaveLength(promised);
      expect(new Set(next?.sessions.map(({ state }) => state))).toEqual(new Set(['open']));
      expect(who.complaints).toEqual([]);
      await who.page.context().close();
    },
    90_000,
  );

  it('calls off the rest of a term after showing who would hear of it, at a phone too', async () => {
    const who = await scene.as('hilja.esimerkki');
    await who.page.setViewportSize({ width: 320, height: 640 });
    await who.page.goto('/terms');
    const open = who.page.getByRole('button', { name: 'Peru loput istunnot' });
    const dialog = questionOf(who);
    const running = async () => (await terms(who)).find(({ id }) => id === 'T-KUO.term');
    const off = async () =>
      (await running())?.sessions.filter(({ state }) => state === 'cancelled');
    const before = (await off())?.length ?? 0;
    await open.press('Enter');
    await dialog.getByRole('table', { name: 'Lähtevät viestit' }).waitFor();
    expect(await dialog.getByText('Peruutus', { exact: true }).count()).toBe(
      await dialog.getByRole('rowheader').count(),
    );
    expect(await faultsOf(who)).toEqual([]);
    await dialog.getByRole('button', { name: 'Pidä istunnot' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await off()).toHaveLength(before);
    await open.press('Enter');
    await dialog.getByLabel('Syy').selectOption({ label: 'Lomat tai pyhät' });
    const promised = Number(
      /^\d+/.exec(await dialog.getByText(/tulevaa istuntoa/).innerText())?.[0],
    );
    await dialog.getByRole('button', { name: /^Peru ja lähetä \d+ viestiä/ }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await off()).toHaveLength(before + promised);
    await open.waitFor({ state: 'detached' });
    expect(who.complaints).toEqual([]);
    await who.page.context().close();
  }, 60_000);

  it('says in words why a term cannot be, and lets single days go', async () => {
    const who = await scene.as('kerttu.nayte');
    await who.page.goto('/terms');
    const skips = who.page.getByRole('button', { name: 'Jätä pois' });
    await skips.first().waitFor();
    const count = await skips.count();
    await skips.first().click();
    await who.page.getByRole('button', { name: 'Palauta' }).first().waitFor();
    expect(await skips.count()).toBe(count - 1);
    const end = who.page.getByRole('group', { name: 'Kausi päättyy' }).getByRole('spinbutton');
    for (const part of await end.all()) {
      for (let key = 0; key < 8 && (await part.getAttribute('aria-valuenow')); key += 1)
        await part.press('Backspace');
    }
    await who.page.getByText(/Kausi tarvitsee viimeisen päivän/).waitFor();
    expect(await faultsOf(who)).toEqual([]);
    await who.page.context().close();
  }, 60_000);

  it('keeps what terms are planned around, and reads well in each part', async () => {
    const who = await scene.as('kerttu.nayte');
    await who.page.goto('/terms');
    await who.page.getByText('Lomaviikot ja pyhät').click();
    await who.page.getByRole('button', { name: 'Lisää yhteiset päivät' }).click();
    await who.page.getByRole('listitem').filter({ hasText: 'Tiimien istunnot' }).waitFor();
    expect(await faultsOf(who)).toEqual([]);
    await who.page.getByText('Istunnot', { exact: true }).last().click();
    await who.page.getByRole('button', { name: /Käytä alueen yhteisiä päiviä/ }).click();
    await who.page.getByText('alueen yhteinen päivä').first().waitFor();
    await who.page.getByText('Jalkautuminen', { exact: true }).click();
    await who.page.getByRole('heading', { name: 'Jalkautumispäivät' }).waitFor();
    await who.page.getByRole('button', { name: 'Lisää jalkautumispäivä' }).waitFor();
    expect(await faultsOf(who)).toEqual([]);
    await who.page.context().close();
  }, 60_000);
});
