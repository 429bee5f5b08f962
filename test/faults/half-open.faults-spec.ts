import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, openGround, signIn, type Ground } from '../support/house.js';
import { MEETING, report, startMeeting } from '../support/meeting.js';
import { Passage } from '../support/passage.js';
import { Program } from '../support/program.js';
import { Screen } from '../support/screen.js';
import { until } from '../support/until.js';

const ROUNDS = Number(process.env['HALVES'] ?? 1);
/** Within which somebody whose network is gone leaves the presence. */
const GONE_MS = 45_000;

let ground: Ground;
let api: Program;
let passage: Passage;
beforeAll(async () => {
  ground = await openGround({ env: { PORT: String(await freePort()) } });
  api = await Program.api(ground.env);
  passage = await Passage.to(api.url);
});
afterAll(async () => {
  await passage.close();
  await api.kill();
  await ground.clear();
});

const hasNurse = ({ presence }: Screen): boolean =>
  presence.some((entry) => entry.function === 'NURSE');

describe('a network that is gone without a word', () => {
  it(
    'takes its person out of the presence in time, and gives back every line when it returns',
    async () => {
      const itemId = await startMeeting(api.url);
      const kerttu = await Screen.enter(api.url, await signIn(api.url, 'kerttu.nayte'), MEETING);
      const cookie = await signIn(api.url, 'vaino.kokeilu');
      const gone: number[] = [];
      let missed = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        const nurse = await Screen.enter(new URL(passage.lead(api.url)).origin, cookie, MEETING);
        await until(() => hasNurse(kerttu), 'the nurse to be seen');
        const { seq } = nurse.view;
        await sleep(1_000); // the line has become a websocket
        passage.stall();
        const began = performance.now();
        for (const phase of ['clarify', 'flow_questions', 'decision'] as const)
          await kerttu.do({ type: 'setPhase', itemId, phase });
        await until(() => !hasNurse(kerttu), 'the nurse to be gone', GONE_MS);
        gone.push(Math.round(performance.now() - began));
        expect(nurse.view.seq).toBe(seq);
        await nurse.isCut(GONE_MS);
        const back = await Screen.enter(new URL(passage.lead(api.url)).origin, cookie, MEETING);
        const answer = await back.since(seq);
        expect(answer.ok && answer.lines.map((line) => line.seq)).toEqual(
          [1, 2, 3].map((n) => seq + n),
        );
        expect(back.view.seq).toBe(kerttu.view.seq);
        await until(() => hasNurse(kerttu), 'the nurse to be seen again');
        missed += 3;
        back.close();
        await until(() => !hasNurse(kerttu), 'the nurse to be gone again');
      }
      kerttu.close();
      report('HALVES', { rounds: ROUNDS, goneAfterMs: gone, missedAndReplayed: missed });
    },
    60_000 + ROUNDS * 120_000,
  );
});
