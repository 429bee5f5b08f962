import type { Attendee } from '@rukkanen/agenda';
import type { ConsultationMode, LiveCommand } from '@rukkanen/contract';
import {
  anAgenda,
  anyCommand,
  bringerOf,
  convener,
  firstOffered,
  guest,
  hashOf,
  kela,
  nurse,
  outsider,
  viceConvener,
} from '@testing/agenda';
import * as fc from 'fast-check';
import { ModelScreen } from './screen.js';
import { ModelServer } from './server.js';

const QUEUES = ['up', 'answers', 'pushes'] as const;

const PEOPLE: readonly Attendee[] = [
  convener,
  viceConvener,
  kela,
  nurse,
  guest,
  bringerOf('a'),
  outsider,
];

const isUnsettled = ({ isBusy, open }: ModelScreen): boolean => isBusy || open > 0;

/** A meeting with everybody at a screen of their own. */
export class Meeting {
  readonly server: ModelServer;
  readonly screens: readonly ModelScreen[];

  constructor(mode: ConsultationMode) {
    this.server = new ModelServer(anAgenda({ mode }));
    this.screens = PEOPLE.map((person) => new ModelScreen(this.server, person));
  }

  screen(index: number): ModelScreen {
    const found = this.screens[index];
    if (!found) throw new Error(`no screen ${index}`);
    return found;
  }

  /** The process dies: every connection with it, and everything under way. The log stays. */
  kill(): void {
    for (const screen of this.screens) screen.cut();
  }

  /** Everybody is there and the convener has opened the meeting. */
  async begin(pass: () => void): Promise<void> {
    await this.comeToRest(pass);
    this.screen(0).give({ type: 'startSession' });
    await this.comeToRest(pass);
  }

  /**
   * Everybody is back, and one more line comes: whether the last one was lost, a screen can only tell by
   * the next.
   */
  async end(pass: () => void): Promise<void> {
    await this.comeToRest(pass);
    const { personId } = convener;
    this.server.happen({ type: 'leadTaken', lead: { personId, function: 'CONVENER' } });
    this.server.tell();
    await this.comeToRest(pass);
  }

  /** Everybody comes back and everything arrives. */
  async comeToRest(pass: () => void): Promise<void> {
    for (const screen of this.screens) if (!screen.isOnline) screen.connect();
    for (let rounds = 0; rounds < 3 || this.screens.some(isUnsettled); rounds += 1) {
      if (rounds > 1_000) throw new Error('the meeting never comes to rest');
      for (const queue of QUEUES) for (const screen of this.screens) screen.deliverAll(queue);
      await settled();
      pass();
    }
  }

  /** What holds at every moment: no screen shows what never was, and nothing happened twice. */
  requireTruth(): void {
    this.server.log.forEach(({ seq }, index) => {
      if (seq !== index + 1) throw new Error(`the log has ${seq} in place ${index + 1}`);
    });
    for (const { room, viewer, acknowledged, refused, strange } of this.screens) {
      if (strange) throw new Error(strange);
      const { view } = room.get();
      const truth = view && this.server.viewFor(viewer, view.seq);
      if (truth && hashOf(view) !== hashOf(truth))
        throw new Error(`${viewer.personId} sees at ${truth.seq} what is not so`);
      for (const { commandId, seq } of acknowledged) this.#requireEffect(commandId, seq);
      for (const commandId of refused)
        if (this.server.effects.has(commandId)) throw new Error('what was refused has happened');
    }
  }

  /** Everybody shows the end of the log. */
  requireAgreement(): void {
    for (const { room, viewer } of this.screens)
      if (hashOf(room.get().view) !== hashOf(this.server.viewFor(viewer)))
        throw new Error(`${viewer.personId} does not show the end of the log`);
  }

  #requireEffect(commandId: string, seq: number): void {
    const effect = this.server.effects.get(commandId);
    if (effect?.seq !== seq || effect.times !== 1)
      throw new Error(`${commandId}: acknowledged at ${seq}, but ${JSON.stringify(effect)}`);
  }
}

type Command = fc.AsyncCommand<Meeting, Meeting>;

/** A step that a story takes where it can be taken. */
const step = (
  name: string,
  canBe: (meeting: Meeting) => boolean,
  run: (meeting: Meeting) => void,
): Command => ({
  check: canBe,
  run: async (_, meeting) => {
    run(meeting);
    await settled();
    meeting.requireTruth();
  },
  toString: () => name,
});

/** Lets every promise go as far as it can. */
export const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

const who = fc.nat(PEOPLE.length - 1);
/** Conveners ask most, so that meetings get somewhere. */
const asker = fc.oneof({ arbitrary: fc.nat(1), weight: 4 }, { arbitrary: who, weight: 1 });
const anyRequest: fc.Arbitrary<LiveCommand> = fc.oneof(
  { arbitrary: fc.constant<LiveCommand>({ type: 'startSession' }), weight: 1 },
  { arbitrary: anyCommand, weight: 4 },
);

/** Anything at all; most of it is refused. */
const giveAnything = fc.tuple(asker, anyRequest).map(([index, command]) =>
  step(
    `${index} asks ${command.type}`,
    (meeting) => meeting.screen(index).room.get().view !== null,
    (meeting) => meeting.screen(index).give(command),
  ),
);

/** What looks possible on the asker's own screen; it may be too late all the same. */
const giveSensibly = fc
  .tuple(asker, fc.nat(), fc.array(anyRequest, { minLength: 8, maxLength: 8, size: 'max' }))
  .map(([index, pick, wishes]) =>
    step(
      `${index} asks something sensible`,
      (meeting) =>
        meeting.screen(index).open === 0 &&
        sensible(meeting.screen(index), wishes, pick) !== undefined,
      (meeting) => {
        const wish = sensible(meeting.screen(index), wishes, pick);
        if (wish) meeting.screen(index).give(wish);
      },
    ),
  );

const sensible = ({ room }: ModelScreen, wishes: readonly LiveCommand[], pick: number) => {
  const { view } = room.get();
  return view ? firstOffered(view, wishes, pick) : undefined;
};

const delivered = (queue: 'up' | 'answers' | 'pushes') =>
  who.map((index) =>
    step(
      `${queue} of ${index} arrives`,
      (meeting) => meeting.screen(index)[queue].length > 0,
      (meeting) => meeting.screen(index).deliver(queue),
    ),
  );

/** A stretch of good weather: whatever is under way to and from one screen arrives. */
const calm = asker.map((index) =>
  step(
    `all of ${index} arrives`,
    (meeting) => meeting.screen(index).isBusy,
    (meeting) => {
      for (const queue of QUEUES) meeting.screen(index).deliverAll(queue);
    },
  ),
);

/** Good weather for everybody. */
const calmForAll = fc.constant(
  step(
    'all of everybody arrives',
    () => true,
    (meeting) => {
      for (const queue of QUEUES) for (const screen of meeting.screens) screen.deliverAll(queue);
    },
  ),
);

const losePush = who.map((index) =>
  step(
    `${index} loses a push`,
    (meeting) => meeting.screen(index).pushes.length > 0,
    (meeting) => void meeting.screen(index).pushes.shift(),
  ),
);

const connect = who.map((index) =>
  step(
    `${index} connects`,
    (meeting) => !meeting.screen(index).isOnline,
    (meeting) => meeting.screen(index).connect(),
  ),
);

/** As after a crash: all of them try again. */
const connectAll = fc.constant(
  step(
    'everybody connects',
    (meeting) => meeting.screens.some(({ isOnline }) => !isOnline),
    (meeting) => {
      for (const screen of meeting.screens) if (!screen.isOnline) screen.connect();
    },
  ),
);

const cut = who.map((index) =>
  step(
    `${index} is cut`,
    (meeting) => meeting.screen(index).isOnline,
    (meeting) => meeting.screen(index).cut(),
  ),
);

/** An invitation comes or goes; nothing else is under way, since a lost change of part cuts the line. */
const become = fc.tuple(fc.constantFrom(2, 3, 4), fc.boolean()).map(([index, isAsked]) =>
  step(
    `${index} is ${isAsked ? '' : 'not '}invited`,
    (meeting) => meeting.screen(index).isSeated && !meeting.screen(index).isBusy,
    (meeting) => {
      const { functions = [] } = PEOPLE[index] ?? {};
      const screen = meeting.screen(index);
      screen.become({ ...screen.viewer, functions: isAsked ? functions : [] });
      screen.deliverAll('pushes');
    },
  ),
);

const kill = fc.constant(
  step(
    'the process is killed',
    () => true,
    (meeting) => meeting.kill(),
  ),
);

const often = <T>(times: number, what: T): T[] => Array.from({ length: times }, () => what);

/** What may happen in and around a meeting, as often as it should. */
export const anySteps: fc.Arbitrary<Iterable<Command>> = fc.commands(
  [
    ...often(2, giveAnything),
    ...often(12, giveSensibly),
    ...often(3, delivered('up')),
    ...often(2, delivered('answers')),
    ...often(2, delivered('pushes')),
    ...often(8, calm),
    ...often(8, calmForAll),
    ...often(4, connect),
    ...often(4, connectAll),
    ...often(2, cut),
    losePush,
    become,
    kill,
  ],
  { maxCommands: 200, size: 'max' },
);
