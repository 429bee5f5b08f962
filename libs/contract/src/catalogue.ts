import { z } from 'zod';
import { Acknowledgement, ReadText } from './case.js';
import { FunctionKey, Role, ServiceKey } from './codes.js';
import { humanText, Instant, LocalDate, PlaceId, PublicId } from './fields.js';

/** Who arranges a service by law or agreement. */
export const ServiceOrganiser = z.enum([
  'ALL',
  'MIXED',
  'EMPLOYMENT_AUTHORITY',
  'WELLBEING_SERVICES_COUNTY',
  'KELA',
  'MUNICIPALITY',
]);
export type ServiceOrganiser = z.infer<typeof ServiceOrganiser>;

/** What a card answers (SVC-01, SVC-09). */
export const SERVICE_WORDS = [
  'forWhom',
  'content',
  'provider',
  'wayIn',
  'referrers',
  'amounts',
  'duration',
  'leadsTo',
  'waiting',
] as const;
export type ServiceWord = (typeof SERVICE_WORDS)[number];

const wordsOf = <T extends z.ZodType>(text: T) =>
  Object.fromEntries(SERVICE_WORDS.map((word) => [word, text])) as Record<ServiceWord, T>;

const about = {
  service: ServiceKey,
  /** Null for the whole area; a district tells only what differs there (SVC-03). */
  districtId: PlaceId.nullable(),
};

/** Whether somebody has looked lately: never, too long ago or past its validity, or lately. */
export const ServiceFreshness = z.enum(['UNCHECKED', 'STALE', 'CURRENT']);
export type ServiceFreshness = z.infer<typeof ServiceFreshness>;

export const ServiceLook = z.strictObject({
  type: z.enum(['checked', 'changed']),
  at: Instant,
  function: FunctionKey.nullable(),
  role: Role,
});
export type ServiceLook = z.infer<typeof ServiceLook>;

/** One service as an area or one of its districts arranges it. */
export const ServiceCard = z.strictObject({
  ...about,
  organiser: ServiceOrganiser,
  words: z.strictObject(wordsOf(ReadText)),
  /** False once it is no longer arranged; older cases go on naming it. */
  offered: z.boolean(),
  validUntil: LocalDate.nullable(),
  /** Zero while nobody has written one. */
  revision: z.int().min(0),
  freshness: ServiceFreshness,
  /** Who looked and when, newest first. */
  looks: z.array(ServiceLook),
});
export type ServiceCard = z.infer<typeof ServiceCard>;

export const ServiceCatalogue = z.strictObject({
  areaId: PublicId,
  districts: z.array(z.strictObject({ id: PlaceId, name: z.string() })),
  /** After how many months without a look a card is stale. */
  checkMonths: z.int().min(1),
  mayWrite: z.boolean(),
  services: z.array(ServiceCard),
});
export type ServiceCatalogue = z.infer<typeof ServiceCatalogue>;

const base = { ...about, revision: z.int().min(0) };

export const WriteService = z
  .strictObject({
    ...base,
    organiser: ServiceOrganiser,
    ...wordsOf(humanText(0, 400)),
    offered: z.boolean(),
    validUntil: LocalDate.nullable(),
    acknowledgements: z.array(Acknowledgement).max(40).default([]),
  })
  .meta({
    examples: [
      {
        service: 'SOCIAL_REHABILITATION',
        districtId: null,
        revision: 0,
        organiser: 'WELLBEING_SERVICES_COUNTY',
        forWhom: 'Heille, joiden arki tarvitsee vahvistusta ennen työtä.',
        content: 'Ryhmiä ja oma ohjaaja.',
        provider: 'Hyvinvointialueen oma palvelu.',
        wayIn: 'Oma sosiaaliohjaaja ohjaa palveluun.',
        referrers: '',
        amounts: '',
        duration: '3–6 kuukautta.',
        leadsTo: 'Kuntouttavaan työtoimintaan tai valmennukseen.',
        waiting: 'Noin kuukausi.',
        offered: true,
        validUntil: null,
      },
    ],
  });
export type WriteService = z.infer<typeof WriteService>;

export const CheckService = z
  .strictObject(base)
  .meta({ examples: [{ service: 'PAY_SUBSIDY', districtId: null, revision: 0 }] });
export type CheckService = z.infer<typeof CheckService>;
