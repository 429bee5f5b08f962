import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { store } from '../../lib/store.js';
import { useStore } from '../../lib/use-store.js';
import { myTurn } from './domain/my-turn.js';
import { useLive } from './use-live.js';

/** Whether a notice was asked for on this page; the browser asks the person for the right itself. */
const wanted = store(false);

export const canNotify = (): boolean => 'Notification' in window;
export const useWantsNotice = (): boolean => useStore(wanted);

/** Asks for a notice; true when the browser lets us give one. */
export async function askForNotice(): Promise<boolean> {
  const isAllowed = (await Notification.requestPermission()) === 'granted';
  wanted.set(isAllowed);
  return isAllowed;
}

function show(title: string): void {
  try {
    const notice = new Notification(title);
    notice.addEventListener('click', () => window.focus());
  } catch {
    // Some phones give notices only to installed pages; the page itself tells all the same.
  }
}

/** Tells by the device's own notice that it is one's turn. Says nothing of the case (TRUST 9). */
export function useTurnNotice(): void {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const isWanted = useWantsNotice();
  const turn = myTurn(view);
  const told = useRef(turn);
  useEffect(() => {
    if (turn !== null && turn !== told.current && isWanted) show(t('calledTitle'));
    told.current = turn;
  }, [turn, isWanted, t]);
}
