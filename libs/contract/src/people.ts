import { z } from 'zod';
import { ACTIONS } from './actions.js';
import { CriteriaEnds } from './aids.js';
import { AreaGuidance } from './area.js';
import { ConsultationMode, FunctionKey, Language, OrganisationType, Role } from './codes.js';
import { Instant, Named, PublicId } from './fields.js';

/** One role in the areas where it is held; `function` is the seat's or the worker's own function. */
export const Grant = z.strictObject({
  role: Role,
  areas: z.array(PublicId).min(1).max(60),
  function: FunctionKey.optional(),
});
export type Grant = z.infer<typeof Grant>;

/** A person of the demo's sign-in page: `role` is the first role held, `areas` are its areas. */
export const DemoPersona = z.strictObject({
  id: PublicId,
  name: z.string(),
  role: Role,
  areas: z.array(PublicId),
});
export type DemoPersona = z.infer<typeof DemoPersona>;

export const SignInAsPersona = z
  .strictObject({ persona: PublicId })
  .meta({ examples: [{ persona: 'kerttu.nayte' }] });
export type SignInAsPersona = z.infer<typeof SignInAsPersona>;

const Email = z.email().max(254).toLowerCase();

export const RequestSignInCode = z
  .strictObject({ email: Email })
  .meta({ examples: [{ email: 'kerttu.nayte@wsc-sat.example' }] });
export type RequestSignInCode = z.infer<typeof RequestSignInCode>;

/** Answered alike for known and unknown addresses, so that nobody learns who has an account. */
export const SignInCodeSent = z.strictObject({ expiresInSeconds: z.int().positive() });
export type SignInCodeSent = z.infer<typeof SignInCodeSent>;

export const RedeemSignInCode = z
  .strictObject({ email: Email, code: z.string().regex(/^\d{8}$/) })
  .meta({ examples: [{ email: 'kerttu.nayte@wsc-sat.example', code: '00000000' }] });
export type RedeemSignInCode = z.infer<typeof RedeemSignInCode>;

export const SignedIn = z.strictObject({ userId: PublicId });
export type SignedIn = z.infer<typeof SignedIn>;

export const AreaCard = z.strictObject({
  id: PublicId,
  name: Named,
  consultationMode: ConsultationMode,
  /** The age from which the contact of adults answers here (ROS-08). */
  adultFrom: z.int(),
  /** Whom to call in danger, and the area's own help beside the form. */
  guidance: AreaGuidance,
  /** The last days of criteria here, where they are known. */
  criteriaEnds: CriteriaEnds,
  /** After so many months without a look a process guide is stale here. */
  guideCheckMonths: z.int().min(1).max(36),
  /** How many domains at which level raise the advisory hint here (FRM-02). */
  hint: z.strictObject({ minDomains: z.int().min(1).max(7), minLevel: z.int().min(1).max(5) }),
});
export type AreaCard = z.infer<typeof AreaCard>;

export const Me = z.strictObject({
  user: z.strictObject({ id: PublicId, name: z.string(), language: Language }),
  roles: z.array(Grant),
  may: z.array(z.enum(ACTIONS)),
  areas: z.array(AreaCard),
  /** The product's own moment; in production it is the real one. */
  now: Instant,
  demo: z.boolean(),
});
export type Me = z.infer<typeof Me>;

/** The mailbox to which invitations go, and the others from which one answers them. */
export const Mailboxes = z.strictObject({ email: z.string(), aliases: z.array(z.string()) });
export type Mailboxes = z.infer<typeof Mailboxes>;

export const SetAliases = z
  .strictObject({ aliases: z.array(Email).max(5) })
  .meta({ examples: [{ aliases: ['kerttu@toinen.example'] }] });
export type SetAliases = z.infer<typeof SetAliases>;

export const ChooseLanguage = z
  .strictObject({ language: Language })
  .meta({ examples: [{ language: 'sv' }] });
export type ChooseLanguage = z.infer<typeof ChooseLanguage>;

/** A name as it is written on paper: nothing that steers a screen, a mail header or a database. */
const PersonName = z
  .string()
  .trim()
  .min(2)
  .max(120)
  .regex(/^\P{C}*$/u);

/** A role is held in an area once, whatever the function. */
const eachRoleOnce = (grants: readonly Grant[]): boolean => {
  const held = grants.flatMap(({ role, areas }) => areas.map((area) => `${role} ${area}`));
  return new Set(held).size === held.length;
};

export const InvitePerson = z
  .strictObject({
    name: PersonName,
    email: Email,
    language: Language,
    organisationId: PublicId,
    roles: z.array(Grant).min(1).max(10).refine(eachRoleOnce),
  })
  .meta({
    examples: [
      {
        name: 'Uusi Harjoitus',
        email: 'uusi.harjoitus@empa-sat.example',
        language: 'fi',
        organisationId: 'EMPA_SAT',
        roles: [{ role: 'BRINGER', areas: ['SATAKUNTA'], function: 'EMPLOYMENT_EXPERT' }],
      },
    ],
  });
export type InvitePerson = z.infer<typeof InvitePerson>;

export const PersonCard = z.strictObject({
  id: PublicId,
  name: z.string(),
  email: z.string(),
  language: Language,
  organisationId: PublicId.nullable(),
  roles: z.array(Grant),
});
export type PersonCard = z.infer<typeof PersonCard>;

export const OrganisationCard = z.strictObject({
  id: PublicId,
  type: OrganisationType,
  name: z.string(),
});
export type OrganisationCard = z.infer<typeof OrganisationCard>;
