import {
  AreaGuidance,
  FORM,
  Language,
  type FormDomain,
  type DutyContact,
} from '@rukkanen/contract';

/** A contact while it is typed. */
export interface ContactForm extends Omit<DutyContact, 'hours'> {
  readonly hours: string;
}

/** Help to one domain while it is typed, in all three languages. */
export type HelpForm = Readonly<Record<Language, string>>;

/** Guidance while it is typed: everything is text. */
export interface GuidanceForm {
  readonly contacts: readonly ContactForm[];
  readonly help: Readonly<Record<FormDomain, HelpForm>>;
}

export const EMPTY_CONTACT: ContactForm = { kind: 'ON_CALL', name: '', phone: '', hours: '' };

export const toGuidanceForm = ({ dutyContacts, domainHelp }: AreaGuidance): GuidanceForm => ({
  contacts: dutyContacts.map((contact) => ({ ...contact, hours: contact.hours ?? '' })),
  help: Object.fromEntries(
    FORM.sheets.map(({ key }) => [key, { fi: '', sv: '', en: '', ...domainHelp[key] }]),
  ) as GuidanceForm['help'],
});

/** Only what has been written, or null where nothing has. */
function toHelp(help: HelpForm): Partial<HelpForm> | null {
  const told = Object.entries(help).filter(([, text]) => text.trim() !== '');
  return told.length > 0 ? Object.fromEntries(told) : null;
}

/** In how many domains there is help in a language. */
export const countHelp = ({ help }: GuidanceForm, language: Language): number =>
  Object.values(help).filter((one) => one[language].trim() !== '').length;

/** What is sent; null while a contact lacks its unit or its number. Empty help is no help. */
export function toGuidance({ contacts, help }: GuidanceForm): AreaGuidance | null {
  const told = Object.entries(help).flatMap(([domain, typed]) => {
    const one = toHelp(typed);
    return one ? [[domain, one] as const] : [];
  });
  const sent = AreaGuidance.safeParse({
    dutyContacts: contacts.map(({ hours, phone, ...contact }) => ({
      ...contact,
      phone: phone.trim(),
      hours: hours.trim() || null,
    })),
    domainHelp: Object.fromEntries(told),
  });
  return sent.data ?? null;
}
