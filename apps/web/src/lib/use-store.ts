import { useSyncExternalStore } from 'react';
import type { Store } from './store.js';

/** What a store holds now; the component is drawn anew when it changes. */
export const useStore = <T>(of: Store<T>): T => useSyncExternalStore(of.watch, of.get, of.get);
