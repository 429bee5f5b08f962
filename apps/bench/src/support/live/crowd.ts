import { setTimeout as sleep } from 'node:timers/promises';
import { assertNever } from '@rukkanen/kernel';
import type { Order, Seen } from './crowd-orders.js';
import { Room } from './crowd-room.js';

/** A part of the load in a process of its own: screens of many sessions that press and count. */
const NOTHING: Seen = { deliveries: 0, answered: 0, times: [], at: 0 };
let rooms: Room[] = [];

process.on('message', (order: Order) => {
  follow(order).then(
    (seen) => process.send?.(seen),
    (trouble: unknown) => process.send?.({ trouble: String(trouble) }),
  );
});
process.once('disconnect', () => process.exit(0));

async function follow(order: Order): Promise<Seen> {
  switch (order.do) {
    case 'come':
      rooms = order.rooms.map((room) => new Room(order.address, room));
      await Promise.all(rooms.map((room) => room.come()));
      return NOTHING;
    case 'press':
      return press(order.forMs);
    case 'pace':
      return pace(order.perSecond, order.forMs);
    case 'comeBack':
      await Promise.all(rooms.map((room) => room.comeBack()));
      return { ...NOTHING, at: Date.now() };
    case 'leave':
      for (const room of rooms) room.leave();
      return NOTHING;
    default:
      return assertNever(order);
  }
}

/** Every session presses again as soon as it is answered. */
async function press(forMs: number): Promise<Seen> {
  const until = performance.now() + forMs;
  const before = heardBy();
  let answered = 0;
  let last: Promise<unknown>[] = [];
  const pressing = rooms.map(async (room) => {
    let shown: Promise<void> = Promise.resolve();
    while (performance.now() < until) {
      ({ onEveryScreen: shown } = await room.press());
      answered += 1;
    }
    last = [...last, shown];
  });
  await sleep(forMs);
  const deliveries = heardBy() - before;
  const inTime = answered;
  await Promise.all(pressing);
  await Promise.all(last);
  return { ...NOTHING, deliveries, answered: inTime };
}

/** So many commands a second by turns, each at its time whether or not the last one is through. */
async function pace(perSecond: number, forMs: number): Promise<Seen> {
  const count = Math.round((perSecond * forMs) / 1_000);
  const began = performance.now();
  const free = rooms.map(() => Promise.resolve());
  const times: number[] = [];
  const all: Promise<void>[] = [];
  for (let n = 0; n < count; n++) {
    const due = began + (n * 1_000) / perSecond;
    await sleep(Math.max(0, due - performance.now()));
    const at = n % rooms.length;
    const turn = inTurn(free[at], rooms[at], due, times);
    free[at] = turn;
    all.push(turn);
  }
  await Promise.all(all);
  return { ...NOTHING, answered: count, times };
}

/** One press after the one before it, and how long after it was due its line was on every screen. */
async function inTurn(
  before: Promise<void> | undefined,
  room: Room | undefined,
  due: number,
  times: number[],
): Promise<void> {
  await before;
  const pressed = await room?.press();
  await pressed?.onEveryScreen;
  times.push(performance.now() - due);
}

const heardBy = (): number => rooms.reduce((sum, { deliveries }) => sum + deliveries, 0);
