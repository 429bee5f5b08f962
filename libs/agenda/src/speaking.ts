import type { LiveCommand, LiveEvent } from '@rukkanen/contract';
import { refuse } from '@rukkanen/kernel';
import type { Asking } from './asking.js';
import { mayLead, type Attendee } from './attendee.js';
import type { LiveSession, SessionItem } from './live-session.js';
import { sightOf } from './sight.js';
import { VIEW_FIELD } from './voices.js';

type VoiceCommand = Extract<
  LiveCommand,
  { type: 'giveAnswers' | 'revealAnswers' | 'giveView' | 'showView' }
>;
/** What somebody says in their own function, and nobody for them. */
type OwnVoice = Extract<VoiceCommand, { type: 'giveAnswers' | 'giveView' }>;

/** The functions in which somebody may speak of a case: their own. Whoever leads asks, and is silent. */
export const voicesOf = (attendee: Attendee): Attendee['functions'] =>
  mayLead(attendee) ? [] : attendee.functions;

/** A case that one does not see is answered like an unknown one; nobody speaks for another function. */
export function requireOwnVoice(
  session: LiveSession,
  item: SessionItem,
  command: OwnVoice,
  actor: Attendee,
): void {
  if (!sightOf(session, item, actor).open) refuse('item.unknown', { itemId: item.id });
  if (!voicesOf(actor).includes(command.function)) refuse('access.forbidden');
}

/** What a voice makes happen; who may ask and when has been looked at. */
export function voiced(item: SessionItem, command: VoiceCommand, { newId }: Asking): LiveEvent[] {
  const { itemId } = command;
  const { answers, revealedAt, views } = item.voices;
  if (command.type === 'revealAnswers') {
    if (revealedAt || answers.length === 0) refuse('item.wrong_state', { itemId });
    return [{ type: 'answersRevealed', itemId, answers }];
  }
  const own = command.function;
  if (command.type === 'giveAnswers') {
    const late = revealedAt !== null;
    return [{ type: 'answersGiven', itemId, function: own, given: command.answers, late }];
  }
  if (command.type === 'giveView')
    return [{ type: 'viewGiven', itemId, function: own, textId: newId(VIEW_FIELD) }];
  const textId = views.find((view) => view.function === own)?.textId;
  if (!textId) return refuse('item.wrong_state', { itemId });
  return [{ type: 'viewShown', itemId, function: own, textId }];
}
