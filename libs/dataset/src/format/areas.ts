import {
  ConsultationMode,
  DutyContact,
  FunctionKey,
  Language,
  OrganisationType,
} from '@rukkanen/contract';
import { z } from 'zod';
import { Count, Id, Label, PlaceId, row } from './parts.js';

/** An employment area (työllisyysalue) and whom it works with. */
export const Area = row({
  id: Id,
  officialCode: Count.nullish(),
  name: row({ fi: Label, sv: Label, en: Label }),
  wellbeingCounties: z.array(Id),
  employmentAuthority: Id.nullish(),
  consultationMode: ConsultationMode,
  languages: z.array(Language),
  municipalities: z.array(Label),
  dutyContacts: z.array(DutyContact).max(6).optional(),
});

export const Organisation = row({ id: Id, type: OrganisationType, fi: Label });

/** A wellbeing services county's own district, by which its nurses are seated. */
export const District = row({ id: PlaceId, wsc: Id, fi: Label });

export const Place = row({
  id: PlaceId,
  area: Id,
  kind: z.enum(['OFFICE', 'SERVICE_POINT', 'MUNICIPAL_SITE', 'COUNTY_SITE']),
  name: Label,
  district: PlaceId.nullish(),
  opening: Label,
  invented: z.boolean().optional(),
});

/** The product knows its functions by itself; a file may only name the ones it uses. */
export const TeamFunction = row({
  key: FunctionKey,
  fi: Label,
  organisationType: OrganisationType,
  standing: z.boolean(),
});

export const Service = row({ phase: Label, organiser: Label, fi: Label });
