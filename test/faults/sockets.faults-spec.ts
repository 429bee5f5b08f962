import { setTimeout as sleep } from 'node:timers/promises';
import type { LiveCommand } from '@rukkanen/contract';
import { anyCommand, firstOffered, hashOf } from '@testing/agenda';
import * as fc from 'fast-check';
import { freePort, openGround, signIn, type Ground } from '../support/house.js';
import { LiveClient } from '../support/live-client.js';
import { logOf, MEETING, report, requireKept, startMeeting } from '../support/meeting.js';
import { Program } from '../support/program.js';
import { Screen } from '../support/screen.js';
import { until } from '../support/until.js';

const SEEDS = Number(process.env['SEEDS'] ?? 1);
const ONLY = process.env['SEED'];
const PEOPLE = ['kerttu.nayte', 'elli.nayte', 'vaino.kokeilu', 'helvi.harjoitus', 'marjatta.demo'];
const LIMITS = { LIVE_SOCKETS_PER_USER: '100', LIVE_EVENTS_PER_SECOND: '1000' };

const told = { seeds: 0, lines: 0, acknowledged: 0, refused: 0, cuts: 0, kills: 0 };
type Step =
  | {
      readonly kind: 'give';
      readonly who: number;
      readonly wishes: LiveCommand[];
      readonly pick: number;
    }
  | { readonly kind: 'cut' | 'come'; readonly who: number }
  | { readonly kind: 'kill' }
  | { readonly kind: 'wait' };

/** How long an answer is waited for before the story goes on. */
const SOON_MS = 500;

/** Ending the meeting would leave nothing to be told. */
const goesOn = ({ type }: LiveCommand): boolean => type !== 'endSession' && type !== 'closeSession';
const who = fc.oneof(fc.constantFrom(0, 0, 1), fc.nat(PEOPLE.length - 1));
const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('give' as const),
      who,
      wishes: fc.array(anyCommand.filter(goesOn), { minLength: 8, maxLength: 8, size: 'max' }),
      pick: fc.nat(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('cut' as const, 'come' as const), who }),
  },
  { weight: 4, arbitrary: fc.constant({ kind: 'wait' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'kill' as const }) },
);
const aStory = fc.array(aStep, { minLength: 30, maxLength: 60 });

/** One meeting in a product of its own. */
class Story {
  private constructor(
    private readonly ground: Ground,
    private api: Program,
    private readonly cookies: readonly string[],
    private readonly clients: readonly LiveClient[],
  ) {}

  static async begin(): Promise<Story> {
    const ground = await openGround({ env: { ...LIMITS, PORT: String(await freePort()) } });
    const api = await Program.api(ground.env);
    await startMeeting(api.url);
    const cookies = await Promise.all(PEOPLE.map((one) => signIn(api.url, one)));
    const clients = cookies.map((cookie) => new LiveClient(MEETING, cookie));
    for (const client of clients) client.connect(api.url);
    return new Story(ground, api, cookies, clients);
  }

  async do(step: Step): Promise<void> {
    if (step.kind === 'wait') return sleep(40);
    if (step.kind === 'kill') return this.#kill();
    const client = this.clients[step.who];
    if (step.kind === 'give') return this.#give(client, step.wishes, step.pick);
    if (step.kind === 'cut') told.cuts += 1;
    if (step.kind === 'cut') client?.cut();
    if (step.kind === 'come' && !client?.isIn) client?.connect(this.api.url);
    await sleep(4);
  }

  /** What looks possible on the asker's screen; every third is not waited for. */
  async #give(client: LiveClient | undefined, wishes: readonly LiveCommand[], pick: number) {
    const view = client?.room.get().view;
    const wish = view && firstOffered(view, wishes, pick);
    if (!client || !wish) return;
    client.give(wish);
    if (pick % 3 > 0 && client.isIn)
      await until(() => client.open === 0, 'an answer', SOON_MS).catch(() => undefined);
  }

  async #kill(): Promise<void> {
    told.kills += 1;
    await this.api.kill('SIGKILL');
    this.api = await Program.api(this.ground.env);
  }

  /** Everybody comes back and everything open is answered. */
  async rest(): Promise<void> {
    const isAtRest = () => this.clients.every(({ isIn, open }) => isIn && open === 0);
    await until(
      async () => {
        for (const client of this.clients) if (!client.isIn) client.connect(this.api.url);
        await sleep(300);
        return isAtRest();
      },
      'everybody to be back and answered',
      60_000,
    );
    this.clients[0]?.give({ type: 'handOver' });
    this.clients[0]?.give({ type: 'takeOver' });
    await until(isAtRest, 'the last answers');
  }

  /** Every screen shows what the log says, read anew by an API that remembers nothing. */
  async requireTruth(): Promise<void> {
    const log = await logOf(this.ground.database.ownerUrl);
    const outcomes = this.clients.flatMap((client) => client.outcomes);
    const promised = outcomes.flatMap(({ commandId, seq }) =>
      seq === undefined ? [] : [[commandId, seq] as const],
    );
    const refused = outcomes.flatMap(({ commandId, code }) => (code ? [commandId] : []));
    requireKept(log, promised, refused);
    const end = log.length;
    const isThere = ({ room }: LiveClient) => room.get().view?.seq === end;
    await until(() => this.clients.every(isThere), `every screen to be at ${end}`);
    const shown = this.clients.map(({ room }) => hashOf(room.get().view));
    await this.api.kill('SIGKILL');
    this.api = await Program.api(this.ground.env);
    for (const [index, cookie] of this.cookies.entries()) {
      const fresh = await Screen.enter(this.api.url, cookie, MEETING);
      expect([PEOPLE[index], shown[index]]).toEqual([PEOPLE[index], hashOf(fresh.view)]);
      fresh.close();
    }
    told.lines += end;
    told.acknowledged += promised.length;
    told.refused += refused.length;
  }

  async end(): Promise<void> {
    for (const client of this.clients) client.cut();
    await this.api.kill('SIGKILL');
    await this.ground.clear();
  }
}

async function tell(seed: number): Promise<void> {
  const [steps = []] = fc.sample(fc.noBias(aStory), { seed, numRuns: 1 });
  const story = await Story.begin();
  try {
    for (const step of steps) await story.do(step);
    await story.rest();
    await story.requireTruth();
    told.seeds += 1;
  } catch (trouble) {
    throw new Error(`seed ${seed}: ${String(trouble)}`, { cause: trouble });
  } finally {
    await story.end();
  }
}

describe('five people on real sockets', () => {
  it(
    'all see the log in the end, whatever is cut or killed, and what was acknowledged is in it once',
    async () => {
      const seeds = ONLY ? [Number(ONLY)] : Array.from({ length: SEEDS }, (_, at) => at + 1);
      for (const seed of seeds) await tell(seed);
      report('SEEDS', told);
      if (!ONLY) expect(told.acknowledged).toBeGreaterThan(3 * SEEDS);
    },
    120_000 + SEEDS * 120_000,
  );
});
