import type { RosterChange, TeamRoster } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { Trouble } from '../../../components/Trouble.js';
import { useRosterChange } from '../use-roster-change.js';
import { Meanwhile } from './Meanwhile.js';

interface FormProps {
  readonly roster: TeamRoster;
  readonly title: string;
  readonly send: string;
  /** What would be stored; null while something is missing, and why. */
  readonly wanted: RosterChange | null;
  readonly missing: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A question over the matrix that ends in one change. When somebody else was quicker both are shown, and
 * only a second press stores one's own over theirs.
 */
export function Form({ roster, title, send, wanted, missing, onClose, children }: FormProps) {
  const { t } = useTranslation(['rosters', 'common']);
  const change = useRosterChange(roster, onClose);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={change.isPending && t('common:saving')}
            unavailable={!wanted && missing}
            onPress={() => wanted && change.send(wanted)}
          >
            {change.late ? t('rosters:late.sendAnyway') : send}
          </Button>
          <Button onPress={onClose}>
            {change.late ? t('rosters:late.giveUp') : t('common:cancel')}
          </Button>
        </>
      }
    >
      {change.late && <Meanwhile roster={roster} late={change.late} />}
      {children}
      {change.error ? <Trouble error={change.error} /> : null}
    </Dialog>
  );
}
