import { requiredFields } from '@rukkanen/agenda';
import type { ExitCode, RequiredField } from '@rukkanen/contract';

/** Whether an exit asks for a field; only then is the field shown. */
export const asks = (exit: ExitCode | null, field: RequiredField): boolean =>
  exit !== null && requiredFields(exit).includes(field);
