import { CasesModule } from '@rukkanen/cases';
import { ServiceKey, type WriteService } from '@rukkanen/contract';
import { IdentityModule } from '@rukkanen/identity';
import { RostersModule } from '@rukkanen/rosters';
import { TextsModule } from '@rukkanen/texts';
import { anActor } from '@testing/identity';
import { refusal, StoppedClock } from '@testing/kernel';
import { openRooms } from '@testing/persistence';
import { CatalogueModule } from './catalogue.module.js';
import { Services } from './services.service.js';

const KEY_RING = `test:${Buffer.alloc(32, 7).toString('base64')}`;

const clock = new StoppedClock('2026-05-04T08:30:00Z');
const kerttu = anActor({ userId: 'kerttu', role: 'CONVENER', areas: ['SOUTH'] });
const member = anActor({ userId: 'otto', role: 'STANDING_MEMBER', areas: ['SOUTH'] });

const FURNITURE = [
  `insert into organisations values ('WSC', 'WELLBEING_SERVICES_COUNTY', 'County'),
     ('OTHER', 'WELLBEING_SERVICES_COUNTY', 'Other')`,
  `insert into areas (id, name_fi, name_sv, name_en, consultation_mode)
   values ('SOUTH', 'x', 'x', 'x', 'NETWORK'), ('NORTH', 'x', 'x', 'x', 'NETWORK')`,
  `insert into area_counties values ('SOUTH', 'WSC')`,
  `insert into districts values ('D', 'WSC', 'Saaristo'), ('ELSE', 'OTHER', 'Muu')`,
  `insert into users (id, name, email, language) values
     ('otto', 'Otto', 'o@x.example', 'fi'), ('kerttu', 'Kerttu', 'k@x.example', 'fi')`,
];

const rooms = openRooms(
  ({ keysUrl }) => [
    TextsModule.forRoot({ keysDatabaseUrl: keysUrl, keyRing: KEY_RING }),
    IdentityModule,
    RostersModule,
    CasesModule,
    CatalogueModule,
  ],
  { clock, furniture: FURNITURE },
);

const aCard = (but: Partial<WriteService> = {}): WriteService => ({
  service: 'SOCIAL_REHABILITATION',
  districtId: null,
  revision: 0,
  organiser: 'WELLBEING_SERVICES_COUNTY',
  forWhom: 'Heille, joiden arki tarvitsee vahvistusta.',
  content: '',
  provider: '',
  wayIn: '',
  referrers: '',
  amounts: '',
  duration: '',
  leadsTo: '',
  waiting: '',
  offered: true,
  validUntil: null,
  acknowledgements: [],
  ...but,
});
const services = () => rooms.get(Services);
const read = async (actor = kerttu) => (await services().catalogue(actor, 'SOUTH')).services;
const write = (but: Partial<WriteService> = {}) => services().write(kerttu, 'SOUTH', aCard(but));
const cardOf = async (service: ServiceKey, districtId: string | null = null) =>
  (await read()).find((card) => card.service === service && card.districtId === districtId);

// The stories of one catalogue, in the order in which it is filled.
describe('a catalogue', () => {
  it('has the twenty services before anybody has written, and nobody has looked at them', async () => {
    const cards = await read(member);
    expect(cards.map(({ service }) => service)).toEqual(ServiceKey.options);
    expect(new Set(cards.map(({ freshness }) => freshness))).toEqual(new Set(['UNCHECKED']));
  });

  it('is closed to another area, and read-only to members', async () => {
    const elsewhere = anActor({ areas: ['NORTH'] });
    await expect(services().catalogue(elsewhere, 'SOUTH')).rejects.toEqual(
      refusal('access.not_found'),
    );
    expect((await services().catalogue(member, 'SOUTH')).mayWrite).toBe(false);
    await expect(services().write(member, 'SOUTH', aCard())).rejects.toEqual(
      refusal('access.forbidden'),
    );
  });
});

describe('a card', () => {
  it('is written on top of what was looked at, and whoever writes has looked', async () => {
    await write();
    expect(await cardOf('SOCIAL_REHABILITATION')).toMatchObject({
      revision: 1,
      freshness: 'CURRENT',
      words: { forWhom: 'Heille, joiden arki tarvitsee vahvistusta.', content: null },
      looks: [{ type: 'changed', role: 'CONVENER' }],
    });
    await expect(write()).rejects.toEqual(refusal('state.changed_meanwhile', { revision: 1 }));
  });

  it('lies sealed, and a number in its words is stored nowhere', async () => {
    await expect(write({ revision: 1, wayIn: 'Soita 040 123 4567.' })).rejects.toMatchObject({
      code: 'case.identifies_person',
    });
    const { rows } = await rooms.owner.query('select * from service_cards');
    expect(rows).toHaveLength(1);
    expect(Buffer.isBuffer(rows[0].words) && rows[0].words.includes('vahvistusta')).toBe(false);
  });

  it('of a district stands beside the area’s, but not of an employment service', async () => {
    await write({ districtId: 'D', wayIn: 'Oma ohjaaja ohjaa.' });
    expect(await cardOf('SOCIAL_REHABILITATION', 'D')).toMatchObject({ revision: 1 });
    expect(await cardOf('SOCIAL_REHABILITATION')).toMatchObject({ words: { wayIn: null } });
    for (const wrong of [{ service: 'PAY_SUBSIDY', districtId: 'D' }, { districtId: 'ELSE' }])
      await expect(write(wrong as Partial<WriteService>)).rejects.toMatchObject({
        code: 'request.invalid',
      });
  });

  it('that is no longer arranged stays readable', async () => {
    await write({ revision: 1, offered: false });
    expect(await cardOf('SOCIAL_REHABILITATION')).toMatchObject({
      offered: false,
      words: { forWhom: 'Heille, joiden arki tarvitsee vahvistusta.' },
    });
  });

  it('is stale the day after half a year from the last look, until somebody looks again', async () => {
    const sent = { service: 'PAY_SUBSIDY', districtId: null, revision: 0 } as const;
    await services().check(kerttu, 'SOUTH', sent);
    expect(await cardOf('PAY_SUBSIDY')).toMatchObject({ freshness: 'CURRENT', revision: 0 });
    clock.set('2026-11-05T09:00:00Z');
    expect(await cardOf('PAY_SUBSIDY')).toMatchObject({ freshness: 'STALE' });
    await services().check(kerttu, 'SOUTH', sent);
    const looked = await cardOf('PAY_SUBSIDY');
    expect(looked).toMatchObject({ freshness: 'CURRENT' });
    expect(looked?.looks.map(({ type }) => type)).toEqual(['checked', 'checked']);
  });
});
