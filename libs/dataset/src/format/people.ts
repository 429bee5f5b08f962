import { FunctionKey, Language, Role } from '@rukkanen/contract';
import { z } from 'zod';
import { Id, Label, row } from './parts.js';

const Grant = row({
  role: Role,
  areas: z.array(Id).min(1).max(60),
  function: FunctionKey.nullish(),
});

/** Somebody who signs in: what they may do follows from their roles, in the roles' areas. */
export const Person = row({
  id: Id,
  name: Label,
  email: z.email().max(254),
  language: Language,
  organisation: Id.nullish(),
  roles: z.array(Grant).max(20),
});
