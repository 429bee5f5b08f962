import { isUndoable } from '@rukkanen/agenda';
import type { FunctionKey, LiveCommand, LiveView, Presence } from '@rukkanen/contract';
import { createContext, use, useCallback, useState } from 'react';
import { Overtaken } from '../../lib/live-sender.js';
import type { LiveSession } from '../../lib/live-socket.js';
import { useMe } from '../../lib/me.js';
import type { Unsent } from '../../lib/outbox.js';

export interface Live {
  readonly view: LiveView;
  readonly presence: Presence;
  /** The functions in which the signed-in person may speak of a case. */
  readonly functions: readonly FunctionKey[];
  readonly lostAt: number | null;
  /** What this screen has asked for while the way was cut, and what was overtaken. */
  readonly waiting: readonly Unsent[];
  readonly conflicts: readonly Unsent[];
  readonly sendAnew: (commandId: string) => void;
  readonly letGo: (commandId: string) => void;
  /** Whether the signed-in person leads the session now. */
  readonly leads: boolean;
  /** Which command is under way; the next one waits for it. */
  readonly pending: LiveCommand['type'] | null;
  /** Why the last command changed nothing. */
  readonly error: unknown;
  readonly dismiss: () => void;
  /** The last step from this screen, for as long as it can be taken back. */
  readonly done: DoneStep | null;
  /**
   * True when it was done. A refusal is told by the room itself; so is what waits for the way, and that
   * answers at once unless it holds words, which are kept until they have arrived.
   */
  readonly send: (command: LiveCommand) => Promise<boolean>;
}

export const LiveContext = createContext<Live | null>(null);

/** The live session of the page; only inside the room. */
export function useLive(): Live {
  const live = use(LiveContext);
  if (!live) throw new Error('useLive is for parts of the live room');
  return live;
}

/** A step that this screen has just made: where it stands in the log, and when it was answered. */
export interface DoneStep {
  readonly seq: number;
  readonly at: number;
}

/** Commands that hold words which a person wrote. */
const WORDY: readonly LiveCommand['type'][] = ['decide', 'giveView'];

type Sending = Pick<Live, 'pending' | 'error' | 'dismiss' | 'send' | 'done'>;

/** Sends one command at a time and remembers why the last one changed nothing. */
export function useSending({ apply, isConnected }: LiveSession): Sending {
  const [pending, setPending] = useState<Live['pending']>(null);
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState<DoneStep | null>(null);
  const send = useCallback(
    async (command: LiveCommand) => {
      setError(null);
      setDone(null);
      const tell = (reason: unknown) => {
        if (!(reason instanceof Overtaken)) setError(reason);
        return false;
      };
      const isDone = apply(command).then((seq) => {
        if (isUndoable(command)) setDone({ seq, at: Date.now() });
        return true;
      }, tell);
      if (!isConnected && !WORDY.includes(command.type)) return false;
      setPending(command.type);
      return isDone.finally(() => setPending(null));
    },
    [apply, isConnected],
  );
  const dismiss = useCallback(() => setError(null), []);
  return { pending, error, dismiss, send, done };
}

/** Whether the signed-in person leads this session now. */
export function useLeads(view: LiveView | null): boolean {
  const { user } = useMe();
  return view !== null && view.mayLead && view.lead?.personId === user.id;
}
