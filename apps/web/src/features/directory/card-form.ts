import { ReachHours, WriteRoleCard, type RoleCard, type Weekday } from '@rukkanen/contract';

/** A role card while it is written: hours are still text. */
export interface CardForm {
  readonly decides: string;
  readonly brings: string;
  readonly callWhen: string;
  readonly phone: string;
  readonly email: string;
  readonly days: readonly Weekday[];
  /** `8–11.30`: from and until on each of the days. */
  readonly times: string;
}

const read = (time: string): string => time.replace(/^0/, '').replace(':', '.');

export const formOf = (card: RoleCard): CardForm => ({
  decides: card.decides ?? '',
  brings: card.brings ?? '',
  callWhen: card.callWhen ?? '',
  phone: card.phone ?? '',
  email: card.email ?? '',
  days: card.hours?.days ?? [],
  times: card.hours ? `${read(card.hours.from)}–${read(card.hours.until)}` : '',
});

const TIMES = /^(\d{1,2})(?:[.:](\d{2}))?\s*[–-]\s*(\d{1,2})(?:[.:](\d{2}))?$/;
const two = (value: string): string => value.padStart(2, '0');

/** The hours as they are sent: null without days, undefined while they make no sense. */
export function hoursIn({ days, times }: CardForm): ReachHours | null | undefined {
  if (days.length === 0) return null;
  const [, fromHour = '', fromMinute = '00', hour = '', minute = '00'] =
    TIMES.exec(times.trim()) ?? [];
  const hours = { days, from: `${two(fromHour)}:${fromMinute}`, until: `${two(hour)}:${minute}` };
  return ReachHours.safeParse(hours).data;
}

/** What is sent, but for the revision and the answers to the guard. */
export const toCard = (form: CardForm) => ({
  decides: form.decides.trim(),
  brings: form.brings.trim(),
  callWhen: form.callWhen.trim(),
  phone: form.phone.trim() || null,
  email: form.email.trim() || null,
  hours: hoursIn(form) ?? null,
});

/** Why the card cannot be saved yet. */
export function troubleIn(form: CardForm): 'times' | 'phone' | 'email' | 'long' | null {
  if (hoursIn(form) === undefined) return 'times';
  const { error } = WriteRoleCard.safeParse({ revision: 0, ...toCard(form) });
  const place = error?.issues[0]?.path[0];
  if (place === undefined) return null;
  return place === 'phone' || place === 'email' ? place : 'long';
}
