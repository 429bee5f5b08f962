import type { LiveCommand, LiveEvent, Voices } from '@rukkanen/contract';
import { assertNever } from '@rukkanen/kernel';

export type VoiceEvent = Extract<
  LiveEvent,
  { type: 'answersGiven' | 'answersRevealed' | 'viewGiven' | 'viewShown' }
>;

/** Before anybody has said anything. */
export const SILENCE: Voices = { answers: [], revealedAt: null, views: [], turn: null };

/**
 * Commands that say something of oneself and hang on nothing that others do at the same moment: they
 * are carried out wherever the log has got to, so that silence is not broken by "somebody was first".
 */
const BESIDE: readonly LiveCommand['type'][] = ['giveAnswers', 'giveView', 'flagIdentity'];
export const isBeside = ({ type }: LiveCommand): boolean => BESIDE.includes(type);

/** The field under which an own line is screened and kept. */
export const VIEW_FIELD = 'myView';

/** The voices after an event. A function has one answer and one line: the last. */
export function voicesAfter(voices: Voices, event: VoiceEvent, at: string): Voices {
  switch (event.type) {
    case 'answersGiven': {
      const { function: own, given, late } = event;
      return { ...voices, answers: put(voices.answers, { function: own, given, late }) };
    }
    case 'answersRevealed':
      return { ...voices, revealedAt: at, answers: event.answers };
    case 'viewGiven': {
      const { function: own, textId } = event;
      const views = put(voices.views, { function: own, textId, shown: false });
      return { ...voices, views, turn: voices.turn === own ? null : voices.turn };
    }
    case 'viewShown': {
      const { function: own, textId } = event;
      const views = put(voices.views, { function: own, textId, shown: true });
      return { ...voices, views, turn: own };
    }
    default:
      return assertNever(event);
  }
}

/** One entry a function, in the place of its earlier one. */
const put = <T extends { readonly function: string }>(all: readonly T[], one: T): T[] =>
  all.some((other) => other.function === one.function)
    ? all.map((other) => (other.function === one.function ? one : other))
    : [...all, one];

/** Voices as anybody gets them who sees the case, whoever leads too: what is silent is only counted. */
export const heard = ({ answers, revealedAt, views, turn }: Voices): Voices => ({
  answers: answers.map((answer) => (revealedAt ? answer : { ...answer, given: null })),
  revealedAt,
  views: views.map((view) => (view.shown ? view : { ...view, textId: null })),
  turn,
});

/** The line of the log that says it, with what is still silent left out. */
export function muffled(event: LiveEvent): LiveEvent {
  if (event.type === 'answersGiven' && !event.late) return { ...event, given: null };
  return event.type === 'viewGiven' ? { ...event, textId: null } : event;
}
