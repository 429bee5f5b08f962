import type { PlannedMail } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useTime } from '../lib/use-language.js';
import { Badge, type Tone } from './Badge.js';
import type { IconName } from './Icon.js';
import { mailsByPerson, type Mail, type MailRow } from './mails-by-person.js';
import { Table } from './Table.js';

const LOOK: Record<PlannedMail['kind'], { tone: Tone; icon: IconName }> = {
  NEW: { tone: 'ok', icon: 'plus' },
  UPDATE: { tone: 'info', icon: 'mail' },
  CANCEL: { tone: 'stop', icon: 'cross' },
};

interface MailTableProps {
  readonly mails: readonly Mail[];
  /** What the time is called: one's own window, or the session's. */
  readonly timeTitle?: string;
  /** Whether the day is said too, where the page does not say it. */
  readonly withDay?: boolean;
}

/** Who gets which mail and in which language: what is said to people, never what cases are about. */
export function MailTable({ mails, timeTitle, withDay = false }: MailTableProps) {
  const { t } = useTranslation(['mails', 'codes']);
  const when = useWhen(withDay);
  return (
    <Table
      caption={t('mails:caption')}
      rows={mailsByPerson(mails)}
      keyOf={(mail) => `${mail.personId} ${mail.kind} ${isSeries(mail)}`}
      columns={[
        {
          id: 'who',
          title: t('mails:toWhom'),
          render: (mail) => (
            <>
              {mail.name}{' '}
              <span className="muted light">{t(`codes:function.${mail.function}`)}</span>
            </>
          ),
        },
        {
          id: 'what',
          title: t('mails:what'),
          render: ({ kind }) => <Badge {...LOOK[kind]}>{t(`mails:kind.${kind}`)}</Badge>,
        },
        { id: 'when', title: timeTitle ?? t('mails:when'), render: when },
        {
          id: 'language',
          title: t('mails:language'),
          render: ({ language }) => t(`codes:language.${language}`),
        },
      ]}
    />
  );
}

const isSeries = (mail: Mail): boolean => 'about' in mail && mail.about === 'SERIES';

/** A mail about a series speaks of the whole term; what is taken back has no time. */
function useWhen(withDay: boolean) {
  const { t } = useTranslation('mails');
  const { clockSpan, shortWeekdayDate } = useTime();
  return (mail: MailRow): string => {
    if (isSeries(mail)) return t('wholeTerm');
    const { startsAt, endsAt, count } = mail;
    if (count > 1) return t('sessions', { count });
    if (!startsAt || !endsAt) return '–';
    const span = clockSpan(startsAt, endsAt);
    return withDay ? `${shortWeekdayDate(startsAt)} ${span}` : span;
  };
}
