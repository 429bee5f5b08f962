import { z } from 'zod';
import type { Policy } from '../actions.js';
import { PublicId } from '../fields.js';
import type { RefusalCode } from '../refusals.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One operation of the HTTP interface: route, guard, documentation and types come from here. */
export interface Endpoint {
  readonly method: Method;
  /** Express style: `/api/cases/:id`. */
  readonly path: string;
  readonly policy: Policy;
  readonly tag: string;
  readonly summary: string;
  /** The parts of the address that vary, by name. */
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  readonly answer: z.ZodType;
  readonly status: 200 | 201 | 204;
  /** Refusals of its own, beside those that any operation may give. */
  readonly refusals: readonly RefusalCode[];
  /** Asks for If-Match: the version that was looked at (RFC 9110 13.1.1). */
  readonly ifMatch?: boolean;
  /** Only in demo mode; elsewhere it answers like an unknown address. */
  readonly demoOnly?: boolean;
  /** Media type of the answer when it is not JSON. */
  readonly produces?: string;
}

/** Describes one operation; what is left out gets what is usual. */
export const endpoint = <const T extends Omit<Endpoint, 'status' | 'refusals'> & Partial<Endpoint>>(
  description: T,
): T & { readonly status: 200 | 201 | 204; readonly refusals: readonly RefusalCode[] } => ({
  ...description,
  status: description.status ?? (description.method === 'POST' ? 201 : 200),
  refusals: description.refusals ?? [],
});

/** Narrows a list to one area. */
export const AreaFilter = z.strictObject({ areaId: PublicId.optional() });
