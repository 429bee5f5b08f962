import type { MailSheet, TermMailSheet } from '@rukkanen/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from './Loaded.js';
import { MailTable } from './MailTable.js';
import { ScrollRegion } from './ScrollRegion.js';
import { Status } from './Status.js';

/** The mails that a change would send, before it is said yes to; nothing has been sent. */
export function MailsToSend({ query }: { query: UseQueryResult<MailSheet | TermMailSheet> }) {
  const { t } = useTranslation('mails');
  const id = useId();
  return (
    <Loaded query={query} label={t('looking')}>
      {({ mails }) => (
        <div className="stack sm">
          <Status>
            <b id={id}>{t('toSend', { count: mails.length })}</b> {mails.length > 0 && t('privacy')}
          </Status>
          {mails.length > 0 && (
            <ScrollRegion labelledBy={id} className="mails-to-send">
              <MailTable mails={mails} withDay />
            </ScrollRegion>
          )}
        </div>
      )}
    </Loaded>
  );
}
