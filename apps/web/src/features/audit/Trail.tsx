import type { CaseTrail } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { WithIcon } from '../../components/WithIcon.js';
import { type Column, Table } from '../../components/Table.js';
import { useTime } from '../../lib/use-language.js';
import { StateBadge } from '../my-cases/StateBadge.js';
import { SessionLinks } from './SessionLinks.js';

type Version = CaseTrail['versions'][number];
type Event = CaseTrail['events'][number];

/** One case: its versions with their readers, then everything that happened to it. */
export function Trail({ trail }: { readonly trail: CaseTrail }) {
  const { t } = useTranslation('audit');
  const { date, clock } = useTime();
  const id = useId();
  const { codeWord, state, textDeletedAt } = trail;
  return (
    <article className="card stack" aria-labelledby={id}>
      <h2 id={id} className="row">
        <CodeWord>{codeWord}</CodeWord> <StateBadge state={state} />
      </h2>
      <WithIcon icon={textDeletedAt ? 'check' : 'clock'}>
        {textDeletedAt
          ? t('gone', { day: date(textDeletedAt), time: clock(textDeletedAt) })
          : t('stands')}
      </WithIcon>
      {trail.versions.map((version) => (
        <Readers key={version.version} version={version} />
      ))}
      <SessionLinks events={trail.events} />
      <Events events={trail.events} />
    </article>
  );
}

function Readers({ version: { version, submittedAt, readers } }: { version: Version }) {
  const { t } = useTranslation('audit');
  const { date, clock } = useTime();
  const title = t('version', { version, day: date(submittedAt), time: clock(submittedAt) });
  const columns: Column<Version['readers'][number]>[] = [
    { id: 'who', title: t('who'), render: ({ name }) => name },
    {
      id: 'when',
      title: t('firstRead'),
      render: ({ firstReadAt }) => `${date(firstReadAt)} ${clock(firstReadAt)}`,
      isEnd: true,
    },
  ];
  return (
    <section className="stack">
      <h3>{title}</h3>
      {readers.length === 0 ? (
        <p className="muted">{t('nobody')}</p>
      ) : (
        <Table
          caption={title}
          columns={columns}
          rows={readers}
          keyOf={({ personId }) => personId}
        />
      )}
    </section>
  );
}

function Events({ events }: { events: readonly Event[] }) {
  const { t, i18n } = useTranslation('audit');
  const { date, clock } = useTime();
  const known = (key: string, fallback: string) =>
    i18n.exists(`audit:${key}`) ? t(key as 'events.submitted') : fallback;
  const columns: Column<Event>[] = [
    {
      id: 'what',
      title: t('what'),
      render: ({ type, because }) =>
        [known(`events.${type}`, type), because && known(`because.${because}`, because)]
          .filter(Boolean)
          .join(', '),
    },
    { id: 'by', title: t('by'), render: ({ by }) => by ?? t('product') },
    { id: 'at', title: t('at'), render: ({ at }) => `${date(at)} ${clock(at)}`, isEnd: true },
  ];
  return (
    <details>
      <summary>{t('all', { count: events.length })}</summary>
      <Table
        caption={t('all', { count: events.length })}
        columns={columns}
        rows={events}
        keyOf={(event) => `${event.at} ${event.type}`}
      />
    </details>
  );
}
