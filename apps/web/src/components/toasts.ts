import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export interface ToastContent {
  readonly text: string;
  readonly isTrouble?: boolean;
  /** Takes back what the toast tells about. */
  readonly undo?: () => void;
}

/** How long a toast stays, in milliseconds; it waits while it is looked at or focused. */
export const TOAST_TIME = 6_000;

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Says shortly what happened. Nothing that must be read may live only here. */
export const toast = (text: string, undo?: () => void): void => {
  toasts.add({ text, ...(undo && { undo }) }, { timeout: TOAST_TIME });
};

/** Says shortly that something small did not work; what stops the work is a Banner on the page. */
export const toastTrouble = (text: string): void => {
  toasts.add({ text, isTrouble: true }, { timeout: TOAST_TIME });
};
