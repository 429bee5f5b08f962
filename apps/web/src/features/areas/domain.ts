import { AreaSettings, SetOpenings, type AreaSheet, type Opening } from '@rukkanen/contract';

/** The bounds that the contract sets, for the words beside a field. */
export const BOUNDS = {
  feedbackDays: [1, 90],
  retentionDays: [1, 365],
  directAnswerDays: [1, 20],
  serviceCheckMonths: [1, 36],
  guideCheckMonths: [1, 36],
} as const;
type NumberField = keyof typeof BOUNDS;

/** In the order of the screen. */
export const NUMBER_FIELDS = Object.keys(BOUNDS) as readonly NumberField[];

const eachNumber = <T>(value: (field: NumberField) => T) =>
  Object.fromEntries(NUMBER_FIELDS.map((field) => [field, value(field)])) as Record<NumberField, T>;

/** Settings while they are typed: numbers are still text. */
export interface SettingsForm
  extends
    Omit<AreaSettings, 'hint' | 'psychosocialAdultFrom' | NumberField>,
    Record<NumberField, string> {
  readonly adultFrom: '23' | '25';
  readonly minDomains: string;
  readonly minLevel: string;
}

export const toForm = (settings: AreaSettings): SettingsForm => ({
  consultationMode: settings.consultationMode,
  kelaChannel: settings.kelaChannel,
  adultFrom: settings.psychosocialAdultFrom === 25 ? '25' : '23',
  minDomains: String(settings.hint.minDomains),
  minLevel: String(settings.hint.minLevel),
  ...eachNumber((field) => String(settings[field])),
});

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
    ...eachNumber((field) => numberIn(form[field], BOUNDS[field])),
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
