import { useEffect, useRef } from 'react';

/** When the part that held the focus goes away, the focus goes to the page instead of nowhere. */
export function useKeptFocus(): void {
  const last = useRef<Node | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Node ? target : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected;
    if (isGone && document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  });
}
