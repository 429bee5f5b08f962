import type { DecisionDraft, ExitCode, FunctionKey, LiveCommand } from '@rukkanen/contract';
import {
  decide,
  functionsPresent,
  isAside,
  mayLead,
  replay,
  stepFrom,
  type AgendaFacts,
  type Attendee,
  type ItemFacts,
  type LoggedLine,
} from '../index.js';

const person = (
  personId: string,
  part: Attendee['part'],
  ...functions: FunctionKey[]
): Attendee => ({ personId, part, functions });

/** People of a room; `outsider` is a member whose function nobody asks for. */
export const convener = person('kerttu', 'CONVENER', 'CONVENER');
export const viceConvener = person('elli', 'VICE_CONVENER', 'CONVENER');
export const kela = person('tauno', 'MEMBER', 'KELA_EXPERT');
export const nurse = person('vaino', 'MEMBER', 'NURSE');
export const outsider = person('aune', 'MEMBER', 'SOCIAL_WORKER');
export const guest = person('tellervo', 'GUEST', 'DEBT_COUNSELLOR');
export const bringerOf = (itemId: string): Attendee => person(`bringer-${itemId}`, 'BRINGER');

export const everybody: readonly Attendee[] = [
  convener,
  viceConvener,
  kela,
  nurse,
  outsider,
  guest,
  bringerOf('a'),
  bringerOf('b'),
];

const item = (id: string, position: number, ...functions: FunctionKey[]): ItemFacts => ({
  id,
  caseId: `C-${id}`,
  codeWord: `Suopursu-${position}`,
  ageBand: '45-54',
  serviceLanguage: 'fi',
  functions,
  bringer: { personId: `bringer-${id}`, function: 'INDIVIDUAL_COACH' },
  position,
  plannedMinutes: 20,
  state: 'scheduled',
});

/** Three cases at half past twelve: a asks for Kela, b for the nurse and a guest, c for nobody. */
export const anAgenda = (but: Partial<AgendaFacts> = {}): AgendaFacts => ({
  sessionId: 'T-1',
  mode: 'ANONYMOUS_TEAM',
  state: 'locked',
  startsAt: '2026-05-04T09:30:00.000Z',
  endsAt: '2026-05-04T11:00:00.000Z',
  openingMinutes: 5,
  quorum: 'soft',
  quorumRules: [],
  items: [item('a', 1, 'KELA_EXPERT'), item('b', 2, 'NURSE', 'DEBT_COUNSELLOR'), item('c', 3)],
  ...but,
});

/** A draft that lacks nothing for its exit, `but` for what is said. */
export const aDraft = (
  exit: ExitCode = 'TYM_NOT_TIMELY',
  but: Partial<DecisionDraft> = {},
): DecisionDraft => ({
  exit,
  subtype: 'HEALTH',
  needs: 'HEALTH',
  socialCareContact: 'NONE',
  socialCareContactOn: null,
  consulted: true,
  organisations: ['EMPA', 'WSC'],
  reviewMonth: '2026-08',
  responsibleOrganisation: 'WSC',
  responsibleFunction: 'NURSE',
  continuityOwner: 'WSC',
  bottlenecks: [],
  flags: [],
  grounds: 'hoito on kesken',
  continuation: 'terveydenhoitajan vastaanotto',
  goal: 'työkyky selvitetään',
  missingInformation: 'lääkärin arvio',
  actions: [{ text: 'varaa ajan', organisation: 'WSC', function: 'NURSE' }],
  acknowledgements: [],
  ...but,
});

/** Ids in a row that look like UUIDs. */
export function idsInARow(): () => string {
  let given = 0;
  return () => `00000000-0000-4000-8000-${String((given += 1)).padStart(12, '0')}`;
}

const STARTS = Date.parse('2026-05-04T09:30:00.000Z');

/** The moment so many minutes after the session was to start. */
export const minute = (minutes: number): Date => new Date(STARTS + minutes * 60_000);

export type Asked = readonly [LiveCommand, Attendee];

/** How soon after a step it is taken back in a story (milliseconds). */
const AT_ONCE = 4_000;

/**
 * Plays commands in turn, a minute apart but for what is taken back at once, and answers the log they
 * leave. A refused command leaves nothing unless `strict` says that it is a mistake in the story.
 */
export function played(
  facts: AgendaFacts,
  asked: readonly Asked[],
  { strict = true, present = everybody }: { strict?: boolean; present?: readonly Attendee[] } = {},
): LoggedLine[] {
  const newId = idsInARow();
  let from = 0;
  return asked.reduce<LoggedLine[]>((log, [command, actor], index) => {
    const now = momentOf(command, index, log.at(-1));
    const asking = {
      actor,
      now,
      presentFunctions: functionsPresent(present),
      leaders: present.filter(mayLead).map(({ personId }) => personId),
      lastStep: stepFrom(facts, log, from),
      newId,
    };
    try {
      const events = decide(replay(facts, log), command, asking);
      const next = log.length + 1;
      if (!events.every(isAside)) from = next;
      const at = now.toISOString();
      return [...log, ...events.map((event, step) => ({ seq: next + step, at, event }))];
    } catch (refused) {
      if (strict) throw refused;
      return log;
    }
  }, []);
}

const momentOf = (command: LiveCommand, index: number, last: LoggedLine | undefined): Date =>
  command.type === 'undo' && last ? new Date(Date.parse(last.at) + AT_ONCE) : minute(index);

/** The convener's own commands, for short stories. */
export const byConvener = (...commands: LiveCommand[]): Asked[] =>
  commands.map((command) => [command, convener]);
