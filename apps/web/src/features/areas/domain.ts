import { AreaSettings, SetOpenings, type AreaSheet, type Opening } from '@rukkanen/contract';

/** Settings while they are typed: numbers are still text. */
export interface SettingsForm extends Omit<
  AreaSettings,
  'hint' | 'feedbackDays' | 'retentionDays' | 'directAnswerDays' | 'psychosocialAdultFrom'
> {
  readonly adultFrom: '23' | '25';
  readonly minDomains: string;
  readonly minLevel: string;
  readonly feedbackDays: string;
  readonly retentionDays: string;
  readonly directAnswerDays: string;
}

export const toForm = (settings: AreaSettings): SettingsForm => ({
  consultationMode: settings.consultationMode,
  kelaChannel: settings.kelaChannel,
  adultFrom: settings.psychosocialAdultFrom === 25 ? '25' : '23',
  minDomains: String(settings.hint.minDomains),
  minLevel: String(settings.hint.minLevel),
  feedbackDays: String(settings.feedbackDays),
  retentionDays: String(settings.retentionDays),
  directAnswerDays: String(settings.directAnswerDays),
});

/** The bounds that the contract sets, for the words beside a field. */
export const BOUNDS = {
  feedbackDays: [1, 90],
  retentionDays: [1, 365],
  directAnswerDays: [1, 20],
} as const;

/** The number in a text, when it is one within bounds. */
export function numberIn(text: string, [min, max]: readonly [number, number]): number | null {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : null;
}

/** The settings as they are sent; null while a number is missing. */
export const toSettings = (form: SettingsForm): AreaSettings | null =>
  AreaSettings.safeParse({
    consultationMode: form.consultationMode,
    kelaChannel: form.kelaChannel,
    psychosocialAdultFrom: Number(form.adultFrom),
    hint: { minDomains: Number(form.minDomains), minLevel: Number(form.minLevel) },
    feedbackDays: numberIn(form.feedbackDays, BOUNDS.feedbackDays),
    retentionDays: numberIn(form.retentionDays, BOUNDS.retentionDays),
    directAnswerDays: numberIn(form.directAnswerDays, BOUNDS.directAnswerDays),
  }).data ?? null;

/** Why openings cannot be sent yet. */
export function troubleOf(openings: readonly Opening[]): 'order' | 'overlap' | null {
  if (openings.some(({ from, until }) => from >= until)) return 'order';
  const sent = SetOpenings.safeParse({ revision: 0, placeId: 'x', openings });
  return sent.success ? null : 'overlap';
}

/** Which of the area's municipalities another district covers. */
export const coveredElsewhere = (
  { districts }: Pick<AreaSheet, 'districts'>,
  own: string | null,
): ReadonlySet<string> =>
  new Set(districts.filter(({ id }) => id !== own).flatMap((one) => one.municipalities));
