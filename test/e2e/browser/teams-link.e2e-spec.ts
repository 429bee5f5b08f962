import { FakeGraph } from '@testing/meetings';
import type { Browser } from 'playwright-core';
import { openHouse, type House } from '../../support/house.js';
import { enter, faultsOf, openBrowser, visitor, type Visitor } from '../../support/visitor.js';
import { openWorker, type Worker } from '../../support/worker.js';

let graph: FakeGraph;
let house: House;
let worker: Worker;
let browser: Browser;
let kerttu: Visitor;
beforeAll(async () => {
  graph = await FakeGraph.open();
  house = await openHouse({ env: graph.env });
  worker = await openWorker(house.env);
  browser = await openBrowser();
  kerttu = await visitor(browser, house.url);
  await enter(kerttu, 'kerttu.nayte');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await worker?.close();
  await house?.close();
  await graph?.close();
});

const MAKE = { name: 'Tee oma Teams-linkki' };
const sees = (text: string | RegExp) => kerttu.page.getByText(text).first().waitFor();
const field = () => kerttu.page.getByLabel('Teams-linkki');

describe('the Teams link in the browser', () => {
  it('of the team is shown with how many sessions it opens, and why that matters', async () => {
    await kerttu.page.goto('/sessions/T-SAT-2026-06-08/agenda');
    await sees(/Tämä on tiimin yhteinen linkki/);
    await sees(/Samalla linkillä pääsee myös \d+ muuhun tulevaan istuntoon/);
    expect(await faultsOf(kerttu)).toEqual([]);
  }, 60_000);

  it('on another host is refused, with the reason', async () => {
    await field().fill('https://teams.example/l/1');
    await kerttu.page.getByRole('button', { name: 'Tallenna linkki' }).click();
    await sees(/Linkki ei kelpaa\. Sen on alettava https:\/\//);
    expect(await faultsOf(kerttu)).toEqual([]);
  }, 60_000);

  it('that Teams does not give is told with what to do, and asked for again by keyboard', async () => {
    graph.fail({ status: 403 });
    await kerttu.page.getByRole('button', MAKE).click();
    await sees('Teams-kokous ei onnistunut');
    await sees(/Palvelulla ei ole lupaa tehdä Teams-kokouksia/);
    expect(await faultsOf(kerttu)).toEqual([]);
    await kerttu.page.getByRole('button', { name: 'Yritä uudelleen' }).focus();
    await kerttu.page.keyboard.press('Enter');
    await sees('Teams-kokous on tehty vain tälle istunnolle.');
    const [meeting] = [...graph.meetings.values()];
    expect(await field().inputValue()).toBe(meeting?.joinWebUrl);
    expect(await kerttu.page.getByText(/Samalla linkillä/).count()).toBe(0);
    expect(await faultsOf(kerttu)).toEqual([]);
  }, 60_000);

  it('is changed by hand right after, for the page has what the worker did', async () => {
    await field().fill('https://teams.invalid/own');
    await kerttu.page.getByRole('button', { name: 'Tallenna linkki' }).click();
    await sees('Linkki on tallennettu.');
    expect(graph.complaints).toEqual([]);
  }, 60_000);
});
