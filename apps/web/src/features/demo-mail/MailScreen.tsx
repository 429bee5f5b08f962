import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { Table } from '../../components/Table.js';
import { useApi } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';

/** Mail that the product has sent in the demonstration; nothing leaves the machine. */
export function Component() {
  const { t } = useTranslation('admin');
  const { weekdayDate, clock } = useTime();
  const mail = useApi('demoMail', {}, { refreshEvery: 5_000 });
  return (
    <>
      <PageHead title={t('mail.title')} sub={t('mail.sub')} />
      <Loaded query={mail}>
        {(messages) =>
          messages.length === 0 ? (
            <EmptyState title={t('mail.none')}>{t('mail.noneText')}</EmptyState>
          ) : (
            <Table
              caption={t('mail.title')}
              rows={messages}
              keyOf={({ id }) => id}
              columns={[
                {
                  id: 'subject',
                  title: t('mail.subject'),
                  render: ({ id, subject }) => <a href={`/demo/mail/${id}.eml`}>{subject}</a>,
                },
                { id: 'to', title: t('mail.to'), render: ({ to }) => to },
                {
                  id: 'at',
                  title: t('mail.at'),
                  render: ({ at }) => `${weekdayDate(at)} ${clock(at)}`,
                },
              ]}
            />
          )
        }
      </Loaded>
    </>
  );
}
