import { type RosterChange, RosterLate, type TeamRoster } from '@rukkanen/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast, toastTrouble } from '../../components/toasts.js';
import { useChange } from '../../lib/api.js';
import { call } from '../../lib/api-client.js';
import { ApiError, isRefusal } from '../../lib/api-error.js';

const OUTDATES = ['teamRoster', 'listRosters', 'listSessions', 'agendaBoard'] as const;

/** Somebody else was quicker: what they did, and what I wanted. Nothing has been stored. */
export interface Late {
  readonly wanted: RosterChange;
  readonly etag: string;
  readonly changes: RosterLate['changes'];
}

export interface RosterChanging {
  readonly send: (wanted: RosterChange) => void;
  readonly isPending: boolean;
  /** What stands in the way but for a change by somebody else. */
  readonly error: unknown;
  readonly late: Late | null;
}

/**
 * One change of the roster as it was when its form was opened: a refresh in the background must not
 * hide that somebody else was quicker. Once told so, sending again counts by what is there now.
 */
export function useRosterChange(
  { teamId, etag }: TeamRoster,
  done: () => void,
  seenNow?: string,
): RosterChanging {
  const [opened] = useState(etag);
  const [late, setLate] = useState<Late | null>(null);
  const client = useQueryClient();
  const change = useChange('changeRoster', { outdates: OUTDATES });
  const saved = useSaved(teamId);
  const send = (wanted: RosterChange) =>
    change.mutate(
      {
        params: { id: teamId },
        body: wanted,
        ifMatch: late?.etag ?? seenNow ?? opened,
      },
      {
        onSuccess: (roster) => {
          saved(wanted, roster);
          done();
        },
        onError: (error) => {
          const known = isRefusal(error, 'roster.changed_meanwhile') && lateOf(error, wanted);
          if (!known) return;
          setLate(known);
          void client.invalidateQueries({ queryKey: ['teamRoster'] });
        },
      },
    );
  const isLate = isRefusal(change.error, 'roster.changed_meanwhile');
  return { send, isPending: change.isPending, error: isLate ? null : change.error, late };
}

function lateOf(error: ApiError, wanted: RosterChange): Late | null {
  const told = RosterLate.safeParse(error.details);
  return told.success ? { wanted, ...told.data } : null;
}

const CAN_BE_UNDONE: readonly RosterChange['type'][] = [
  'setHolder',
  'orderSubstitutes',
  'addAbsence',
  'removeAbsence',
  'undo',
];

/** Says that it is done, with a way back where there is one. */
function useSaved(teamId: string) {
  const { t } = useTranslation(['rosters', 'errors']);
  const client = useQueryClient();
  return (wanted: RosterChange, { etag }: TeamRoster): void => {
    const undo = async () => {
      try {
        await call('changeRoster', {
          params: { id: teamId },
          body: { type: 'undo' },
          ifMatch: etag,
        });
        toast(t('rosters:undone'));
      } catch (error) {
        toastTrouble(t(`errors:${error instanceof ApiError ? error.code : 'internal'}`));
      }
      await Promise.all(OUTDATES.map((name) => client.invalidateQueries({ queryKey: [name] })));
    };
    const text = t(wanted.type === 'undo' ? 'rosters:undone' : 'rosters:saved');
    toast(text, CAN_BE_UNDONE.includes(wanted.type) ? () => void undo() : undefined);
  };
}
