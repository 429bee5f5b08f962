import type { AgendaBoard } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MailTable } from '../../components/MailTable.js';
import { LockButtons } from './LockButtons.js';
import { MailTroubles } from './MailTroubles.js';

/** The mails that locking would send: nothing has been sent yet, and nobody hears of cases in them. */
export function Mails({ board }: { board: AgendaBoard }) {
  const { t } = useTranslation('agenda-board');
  const heading = useId();
  const { session, items, mailTroubles } = board;
  const isOpen = session.state === 'open';
  const mails = items.length > 0 || session.kind !== 'CONSULTATION' ? board.mails : [];
  if (!isOpen && mailTroubles.length === 0 && session.state !== 'locked') return null;
  return (
    <section className="card mails" id="mails" aria-labelledby={heading}>
      <h2 id={heading}>{isOpen ? t('wouldSend', { count: mails.length }) : t('sent')}</h2>
      <p className="muted">{isOpen ? t('nothingSent') : t('sentText')}</p>
      <MailTroubles board={board} />
      {isOpen && mails.length > 0 && <MailTable mails={mails} timeTitle={t('ownTime')} />}
      <LockButtons board={board} />
    </section>
  );
}
