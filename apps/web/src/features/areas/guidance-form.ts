import { AreaGuidance, FORM, type FormDomain, type DutyContact } from '@rukkanen/contract';

/** A contact while it is typed. */
export interface ContactForm extends Omit<DutyContact, 'hours'> {
  readonly hours: string;
}

/** Guidance while it is typed: everything is text. */
export interface GuidanceForm {
  readonly contacts: readonly ContactForm[];
  readonly help: Readonly<Record<FormDomain, string>>;
}

export const EMPTY_CONTACT: ContactForm = { kind: 'ON_CALL', name: '', phone: '', hours: '' };

export const toGuidanceForm = ({ dutyContacts, domainHelp }: AreaGuidance): GuidanceForm => ({
  contacts: dutyContacts.map((contact) => ({ ...contact, hours: contact.hours ?? '' })),
  help: Object.fromEntries(
    FORM.sheets.map(({ key }) => [key, domainHelp[key] ?? '']),
  ) as GuidanceForm['help'],
});

/** What is sent; null while a contact lacks its unit or its number. Empty help is no help. */
export function toGuidance({ contacts, help }: GuidanceForm): AreaGuidance | null {
  const told = Object.entries(help).filter(([, text]) => text.trim() !== '');
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
