import type { MeetingReason } from '@rukkanen/contract';

/** What a code of trouble means to the convener, who wants to know what to do about it. */
export function reasonOf(code: string | null): MeetingReason | null {
  if (code === null) return null;
  if (/^(unreachable|(sign_in|meeting)\.(408|429|5\d\d))$/.test(code)) return 'busy';
  if (code.startsWith('sign_in.4') || code === 'meeting.401') return 'sign_in';
  if (code === 'meeting.403') return 'forbidden';
  if (code === 'meeting.host') return 'host';
  return 'other';
}
