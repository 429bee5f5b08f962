import { z } from 'zod';
import { CriteriaEnds } from './aids.js';
import {
  ConsultationMode,
  FormDomain,
  Language,
  PlaceKind,
  PlaceOpening,
  ServiceMode,
} from './codes.js';
import { Instant, LocalDate, Named, OneLine, PlaceId, PublicId, WallTime } from './fields.js';

const revision = { revision: z.int().min(0) };

/** What an area decides for itself. Each has its own bounds here, so that no wrong value is stored. */
export const AreaSettings = z.strictObject({
  consultationMode: ConsultationMode,
  /** How Kela takes part where it is not at the place (PLC-07). */
  kelaChannel: ServiceMode,
  /** The age from which the contact of adults answers: an edge of the age bands (ROS-08). */
  psychosocialAdultFrom: z.union([z.literal(23), z.literal(25)]),
  hint: z.strictObject({ minDomains: z.int().min(1).max(7), minLevel: z.int().min(1).max(5) }),
  /** Days in which the client hears of the result (CON-02). */
  feedbackDays: z.int().min(1).max(90),
  /** Days after which texts are deleted once the client has heard (DPR-04). */
  retentionDays: z.int().min(1).max(365),
  /** Working days in which one asked function answers when no day is given (FLW-12). */
  directAnswerDays: z.int().min(1).max(20),
  /** Months after which a card of a service is stale, when nobody has looked (SVC-01). */
  serviceCheckMonths: z.int().min(1).max(36),
  /** The same of a process guide (SVC-13). */
  guideCheckMonths: z.int().min(1).max(36),
});
export type AreaSettings = z.infer<typeof AreaSettings>;

/** Whom a worker calls in this area when somebody is in danger (FLW-09): an office, never a person. */
export const DutyContact = z.strictObject({
  kind: z.enum(['ADULTS', 'CHILDREN', 'ON_CALL']),
  name: OneLine(80),
  phone: z.string().regex(/^\+?\d[\d ]{2,24}$/),
  hours: OneLine(80).nullable(),
});
export type DutyContact = z.infer<typeof DutyContact>;

/** A word of help in each language in which the area has written it; at least in one. */
export const HelpText = z
  .partialRecord(Language, OneLine(300))
  .refine((help) => Object.keys(help).length > 0);
export type HelpText = z.infer<typeof HelpText>;

/** What an area says beside the form: contacts, and help under a domain; the official words stay. */
export const AreaGuidance = z.strictObject({
  dutyContacts: z.array(DutyContact).max(6),
  domainHelp: z.partialRecord(FormDomain, HelpText),
});
export type AreaGuidance = z.infer<typeof AreaGuidance>;

/** One day on which a place is open. */
export const Opening = z.strictObject({ on: LocalDate, from: WallTime, until: WallTime });
export type Opening = z.infer<typeof Opening>;

export const PlaceCard = z.strictObject({
  id: PlaceId,
  areaId: PublicId,
  name: z.string(),
  kind: PlaceKind,
  opening: PlaceOpening,
  districtId: PlaceId.nullable(),
  /** The day from which it is no longer used. */
  closedOn: LocalDate.nullable(),
  /** From this day on; an office that is open daily has none. */
  openings: z.array(Opening),
});
export type PlaceCard = z.infer<typeof PlaceCard>;

export const DistrictCard = z.strictObject({
  id: PlaceId,
  name: z.string(),
  countyId: PublicId,
  /** Those of this area's municipalities that it covers. */
  municipalities: z.array(z.string()),
});
export type DistrictCard = z.infer<typeof DistrictCard>;

/** Something that an area still lacks (PLC-10, PLC-11, ROS-06, ROS-11); `about` names what. */
export const AreaGap = z.strictObject({
  code: z.enum([
    'no_joint_office',
    'county_without_seat',
    'district_without_nurse',
    'place_without_district',
    'municipality_without_district',
  ]),
  about: z.string().nullable(),
});
export type AreaGap = z.infer<typeof AreaGap>;

export const AreaEventType = z.enum([
  'settings_changed',
  'guidance_changed',
  'counties_chosen',
  'district_added',
  'district_changed',
  'place_added',
  'place_changed',
  'openings_set',
  'criteria_ended',
]);
export type AreaEventType = z.infer<typeof AreaEventType>;

/** An area as its administrator sees it. */
export const AreaSheet = z.strictObject({
  id: PublicId,
  name: Named,
  ...revision,
  settings: AreaSettings,
  guidance: AreaGuidance,
  criteriaEnds: CriteriaEnds,
  municipalities: z.array(z.string()),
  /** Every county there is: whether it belongs to the area, and whether its seats hold it there. */
  counties: z.array(
    z.strictObject({ id: PublicId, name: z.string(), joined: z.boolean(), inUse: z.boolean() }),
  ),
  districts: z.array(DistrictCard),
  places: z.array(PlaceCard),
  gaps: z.array(AreaGap),
  /** The latest changes, newest first: codes, never words. */
  events: z.array(
    z.strictObject({ ...revision, type: AreaEventType, by: z.string(), at: Instant }),
  ),
});
export type AreaSheet = z.infer<typeof AreaSheet>;

export const ChangeAreaSettings = z.strictObject({ ...revision, settings: AreaSettings }).meta({
  examples: [
    {
      revision: 0,
      settings: {
        consultationMode: 'NETWORK',
        kelaChannel: 'VIDEO',
        psychosocialAdultFrom: 23,
        hint: { minDomains: 2, minLevel: 3 },
        feedbackDays: 14,
        retentionDays: 30,
        directAnswerDays: 5,
        serviceCheckMonths: 6,
        guideCheckMonths: 6,
      },
    },
  ],
});
export type ChangeAreaSettings = z.infer<typeof ChangeAreaSettings>;

export const ChangeGuidance = z.strictObject({ ...revision, guidance: AreaGuidance }).meta({
  examples: [
    {
      revision: 7,
      guidance: {
        dutyContacts: [
          { kind: 'ON_CALL', name: 'Sosiaalipäivystys', phone: '000 123 4567', hours: '24 h' },
        ],
        domainHelp: {
          housing: {
            fi: 'Kysy myös, kenen nimissä vuokrasopimus on.',
            sv: 'Fråga också i vems namn hyresavtalet är.',
          },
        },
      },
    },
  ],
});
export type ChangeGuidance = z.infer<typeof ChangeGuidance>;

/** Every end that is known here; a set that is left out has none. */
export const EndCriteria = z.strictObject({ ...revision, ends: CriteriaEnds }).meta({
  examples: [{ revision: 8, ends: [{ set: 'ACTIVATION_UNDER_25', endsOn: '2030-12-31' }] }],
});
export type EndCriteria = z.infer<typeof EndCriteria>;

/** The counties with which the area works: one or more (ROS-11). */
export const ChooseCounties = z
  .strictObject({ ...revision, counties: z.array(PublicId).min(1).max(21) })
  .meta({ examples: [{ revision: 1, counties: ['WSC_SAT', 'WSC_PS'] }] });
export type ChooseCounties = z.infer<typeof ChooseCounties>;

const covers = { municipalities: z.array(OneLine(80)).max(60) };

export const AddDistrict = z
  .strictObject({ ...revision, name: OneLine(120), countyId: PublicId, ...covers })
  .meta({
    examples: [
      {
        revision: 2,
        name: 'Rannikon sote-keskusalue (demo)',
        countyId: 'WSC_SAT',
        municipalities: ['Merikarvia'],
      },
    ],
  });
export type AddDistrict = z.infer<typeof AddDistrict>;

/** The name is the county's own: it reads the same in all its areas. It stays when left out. */
export const ChangeDistrict = z
  .strictObject({
    ...revision,
    districtId: PlaceId,
    name: OneLine(120).optional(),
    ...covers,
  })
  .meta({
    examples: [
      {
        revision: 3,
        districtId: 'SAT-PORI',
        name: 'Porin seudun sote-keskusalue (demo)',
        municipalities: ['Pori', 'Ulvila'],
      },
    ],
  });
export type ChangeDistrict = z.infer<typeof ChangeDistrict>;

const place = { name: OneLine(120), kind: PlaceKind, districtId: PlaceId.nullable() };

export const AddPlace = z.strictObject({ ...revision, ...place }).meta({
  examples: [
    { revision: 4, name: 'Porin kirjasto', kind: 'MUNICIPAL_SITE', districtId: 'SAT-PORI' },
  ],
});
export type AddPlace = z.infer<typeof AddPlace>;

export const ChangePlace = z
  .strictObject({ ...revision, placeId: PlaceId, ...place, closedOn: LocalDate.nullable() })
  .meta({
    examples: [
      {
        revision: 5,
        placeId: 'SATP-ULVIL',
        name: 'Ulvila',
        kind: 'SERVICE_POINT',
        districtId: 'SAT-PORI',
        closedOn: null,
      },
    ],
  });
export type ChangePlace = z.infer<typeof ChangePlace>;

const ends = ({ from, until }: Opening): boolean => from < until;
const apart = (openings: readonly Opening[]): boolean =>
  openings.every((one, index) =>
    openings
      .slice(index + 1)
      .every((other) => one.on !== other.on || one.until <= other.from || other.until <= one.from),
  );

/** Every coming opening of a place that has no daily hours. */
export const SetOpenings = z
  .strictObject({
    ...revision,
    placeId: PlaceId,
    openings: z
      .array(Opening)
      .max(200)
      .refine((all) => all.every(ends), 'an opening ends after it begins')
      .refine(apart, 'openings of a place do not overlap'),
  })
  .meta({
    examples: [
      {
        revision: 6,
        placeId: 'SATP-KARVI',
        openings: [{ on: '2030-05-14', from: '09:00', until: '15:00' }],
      },
    ],
  });
export type SetOpenings = z.infer<typeof SetOpenings>;
