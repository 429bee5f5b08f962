import type { FunctionKey } from '@rukkanen/contract';
import type { SaidKind } from './domain/said.js';

/** A message that was put in line: what a dry run shows. */
export interface Posted {
  readonly mailId: string;
  readonly personId: string;
  readonly function: FunctionKey;
  readonly kind: SaidKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface Place {
  readonly userId: string;
  readonly function: FunctionKey;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A message about one place. */
export const toPosted = (
  mailId: string,
  { userId, function: own, startsAt, endsAt }: Place,
  kind: SaidKind,
): Posted => ({ mailId, personId: userId, function: own, kind, startsAt, endsAt });
