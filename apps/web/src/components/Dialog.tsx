import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface DialogProps {
  /** The question itself; the buttons are its answers. */
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape or a press beside. Leave out when the question has to be answered. */
  readonly onClose?: () => void;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly role?: 'dialog' | 'alertdialog';
}

/** A question over the page. Not for what a line on the page could say. */
export function Dialog({ title, isOpen, onClose, children, actions, role }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose?.()}
      isDismissable={Boolean(onClose)}
      isKeyboardDismissDisabled={!onClose}
    >
      <Modal className="dialog">
        <AriaDialog role={role ?? 'dialog'} className="dialog-body">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          {actions && <div className="actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
