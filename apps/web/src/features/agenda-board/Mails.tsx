import type { AgendaBoard, PlannedMail } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../components/Badge.js';
import type { IconName } from '../../components/Icon.js';
import { Table } from '../../components/Table.js';
import { useTime } from '../../lib/use-language.js';
import { LockButtons } from './LockButtons.js';
import { MailTroubles } from './MailTroubles.js';

const LOOK: Record<PlannedMail['kind'], { tone: Tone; icon: IconName }> = {
  NEW: { tone: 'ok', icon: 'plus' },
  UPDATE: { tone: 'info', icon: 'mail' },
  CANCEL: { tone: 'stop', icon: 'cross' },
};

/** The mails that locking would send: nothing has been sent yet, and nobody hears of cases in them. */
export function Mails({ board }: { board: AgendaBoard }) {
  const { t } = useTranslation(['agenda-board', 'codes']);
  const heading = useId();
  const { clockSpan } = useTime();
  const { session, items, mailTroubles } = board;
  const isOpen = session.state === 'open';
  const mails = items.length > 0 ? board.mails : [];
  if (!isOpen && mailTroubles.length === 0 && session.state !== 'locked') return null;
  return (
    <section className="card mails" id="mails" aria-labelledby={heading}>
      <h2 id={heading}>
        {isOpen ? t('agenda-board:wouldSend', { count: mails.length }) : t('agenda-board:sent')}
      </h2>
      <p className="muted">{isOpen ? t('agenda-board:nothingSent') : t('agenda-board:sentText')}</p>
      <MailTroubles board={board} />
      {isOpen && mails.length > 0 && (
        <Table
          caption={t('agenda-board:mailsCaption')}
          rows={mails}
          keyOf={({ personId }) => personId}
          columns={[
            {
              id: 'who',
              title: t('agenda-board:toWhom'),
              render: (mail) => (
                <>
                  {mail.name}{' '}
                  <span className="muted light">{t(`codes:function.${mail.function}`)}</span>
                </>
              ),
            },
            {
              id: 'what',
              title: t('agenda-board:what'),
              render: ({ kind }) => <Badge {...LOOK[kind]}>{t(`agenda-board:kind.${kind}`)}</Badge>,
            },
            {
              id: 'when',
              title: t('agenda-board:ownTime'),
              render: ({ startsAt, endsAt }) =>
                startsAt && endsAt ? clockSpan(startsAt, endsAt) : '–',
            },
            {
              id: 'language',
              title: t('agenda-board:mailLanguage'),
              render: ({ language }) => t(`codes:language.${language}`),
            },
          ]}
        />
      )}
      <LockButtons board={board} />
    </section>
  );
}
