import type { AnswerNotice } from '@rukkanen/contract';
import type { Times } from '../answered.js';
import { wallTimeOf } from '../../domain/words.js';
import type { Notice } from './answer-board.repository.js';

/**
 * Another time that somebody proposes. It changes nothing: it says when the session would begin if their
 * own window moved there, so that the convener can take it over.
 */
export function toNotice(notice: Notice, session: Times): AnswerNotice {
  const { id, userId, name, kind, answer, readAt } = notice;
  return {
    id,
    personId: userId,
    name,
    kind,
    answer,
    proposed: proposedBy(notice, session),
    readAt: readAt.toISOString(),
  };
}

function proposedBy(
  { proposedStartsAt, proposedEndsAt, startsAt }: Notice,
  session: Times,
): AnswerNotice['proposed'] {
  if (!proposedStartsAt) return null;
  const by = proposedStartsAt.getTime() - startsAt.getTime();
  const [date = '', time = ''] = wallTimeOf(new Date(session.startsAt.getTime() + by)).split('T');
  return {
    startsAt: proposedStartsAt.toISOString(),
    endsAt: proposedEndsAt?.toISOString() ?? null,
    session: by === 0 ? null : { date, startLocal: time.slice(0, 5) },
  };
}
