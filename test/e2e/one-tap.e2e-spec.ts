import { PROTECTED_TABLES, SHARED_TABLES } from '@rukkanen/persistence';
import supertest from 'supertest';
import { aMovedSession, linksIn } from '../support/answer-links.js';
import { fetchBare } from '../support/bare.js';
import { openHouse, type House } from '../support/house.js';
import { Mailbox, type Invitation } from '../support/mailbox.js';
import { Rows } from '../support/rows.js';
import { openWorker, type Worker } from '../support/worker.js';

let house: House;
let worker: Worker;
let rows: Rows;
let invited: Invitation[];
beforeAll(async () => {
  house = await openHouse();
  worker = await openWorker(house.env);
  rows = await Rows.open(house.env['OWNER_DATABASE_URL'] ?? '');
  invited = await aMovedSession(house, 6);
});
afterAll(async () => {
  await rows.close();
  await worker.close();
  await house.close();
});

const of = (who: string): string[] => {
  const invitation = invited.find(({ to }) => to.startsWith(who));
  if (!invitation) throw new Error(`${who} was not invited`);
  return linksIn(invitation);
};
