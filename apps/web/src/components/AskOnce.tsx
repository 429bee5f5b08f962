import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { Trouble } from './Trouble.js';

interface AskOnceProps {
  readonly title: string;
  /** The word on the button that does it, and the one while it is being done. */
  readonly yes: string;
  readonly doing: string;
  /** How the doing stands. */
  readonly change: { readonly isPending: boolean; readonly error: Error | null };
  readonly isOpen: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Left out, it takes something away; a step forward looks like one. */
  readonly variant?: 'danger' | 'primary';
}

/** What cannot be undone is asked once before it is done. */
export function AskOnce({
  title,
  yes,
  doing,
  change,
  isOpen,
  onYes,
  onClose,
  children,
  variant = 'danger',
}: AskOnceProps) {
  const { t } = useTranslation('common');
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
      actions={
        <>
          <Button variant={variant} pending={change.isPending && doing} onPress={onYes}>
            {yes}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{children}</p>
      {change.error && <Trouble error={change.error} />}
    </Dialog>
  );
}
