import { requiredFields, type DraftField } from '@rukkanen/agenda';
import type { ExitCode } from '@rukkanen/contract';

/** Whether an exit asks for a field; only then is the field shown. */
export const asks = (exit: ExitCode | null, field: DraftField): boolean =>
  exit !== null && requiredFields(exit).includes(field);
