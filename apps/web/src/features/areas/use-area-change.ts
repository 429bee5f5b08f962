import type { AreaSheet } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '../../components/toasts.js';
import { keyOf, useChange } from '../../lib/api.js';
import { isRefusal } from '../../lib/api-error.js';

type AreaChange =
  | 'changeAreaSettings'
  | 'changeGuidance'
  | 'chooseCounties'
  | 'endCriteria'
  | 'addDistrict'
  | 'changeDistrict'
  | 'addPlace'
  | 'changePlace'
  | 'setOpenings';

export interface AreaChanging {
  readonly isPending: boolean;
  /** What stands in the way but for a change by somebody else. */
  readonly error: unknown;
  /** The area as it was when the dialog opened, once somebody else has changed it meanwhile. */
  readonly before: AreaSheet | null;
}

/**
 * One change of the area. When somebody else was quicker nothing is stored: the area is read anew and
 * what it was before is kept, so that the dialog can show the difference and be sent again.
 */
export function useAreaChange(name: AreaChange, sheet: AreaSheet, saved: string, done: () => void) {
  const client = useQueryClient();
  const [before, setBefore] = useState<AreaSheet | null>(null);
  const [opened] = useState(sheet);
  const change = useChange(name, { outdates: ['areaSheet', 'me', 'listPlaces'] });
  const late = isRefusal(change.error, 'state.changed_meanwhile');
  const send = (fields: object) =>
    change.mutate(
      { params: { id: sheet.id }, body: { revision: sheet.revision, ...fields } as never },
      {
        onSuccess: () => {
          toast(saved);
          done();
        },
        onError: (error) => {
          if (!isRefusal(error, 'state.changed_meanwhile')) return;
          setBefore(opened);
          void client.invalidateQueries({
            queryKey: keyOf('areaSheet', { params: { id: sheet.id } }),
          });
        },
      },
    );
  const state: AreaChanging = {
    isPending: change.isPending,
    error: late ? null : change.error,
    before: late ? before : null,
  };
  return { send, state };
}
