import { useEffect, useState } from 'react';
import { store } from './store.js';
import { useStore } from './use-store.js';

/** Milliseconds that the product's clock is ahead of this device's: the demonstration has its own day. */
const ahead = store(0);

/** Sets the product's clock by what the server last said. */
export const setProductClock = (now: string): void => ahead.set(Date.parse(now) - Date.now());

export const productNow = (): Date => new Date(Date.now() + ahead.get());

/** The product's moment, moving on every `every` milliseconds. */
export function useProductNow(every = 15_000): Date {
  useStore(ahead);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return productNow();
}
