import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { type Column, Table } from '../../components/Table.js';
import { useTime } from '../../lib/use-language.js';
import { useAskWords } from '../ask-one/use-ask-words.js';
import { EarlierLine } from './EarlierLine.js';
import { StateBadge } from './StateBadge.js';

/** All other cases of the reader, newest first. */
export function RestTable({ cases }: { readonly cases: readonly MyCase[] }) {
  const { t } = useTranslation('my-cases');
  const { date } = useTime();
  if (cases.length === 0) return null;
  const columns: Column<MyCase>[] = [
    { id: 'case', title: t('rest.codeWord'), render: (one) => <CaseName one={one} /> },
    { id: 'state', title: t('rest.state'), render: (one) => <WhereItStands one={one} /> },
    { id: 'submitted', title: t('rest.submitted'), render: (one) => date(one.submittedOn) },
    {
      id: 'told',
      title: t('rest.told'),
      render: ({ feedback }) => (feedback?.doneOn ? date(feedback.doneOn) : t('rest.none')),
    },
  ];
  return (
    <section aria-labelledby="rest" className="rest">
      <h2 id="rest">{t('rest.title')}</h2>
      <Table caption={t('rest.title')} columns={columns} rows={cases} keyOf={({ id }) => id} />
    </section>
  );
}

function CaseName({ one }: { one: MyCase }) {
  const { t } = useTranslation('my-cases');
  return (
    <>
      <CodeWord to={`/cases/${one.id}`}>{one.codeWord}</CodeWord>
      <span className="asked-then">{one.question ?? t('rest.deleted')}</span>
      <EarlierLine earlier={one.earlier} />
    </>
  );
}

function WhereItStands({ one: { state, window, direct } }: { one: MyCase }) {
  const { clock, shortWeekdayDate } = useTime();
  const { t } = useTranslation(['common', 'ask-one']);
  const words = useAskWords();
  return (
    <>
      <StateBadge state={state} />
      {direct && state === 'asked' && (
        <span className="muted"> {t('ask-one:own.by', words.of(direct))}</span>
      )}
      {window && state === 'scheduled' && (
        <span className="muted nowrap">
          {' '}
          {shortWeekdayDate(window.startsAt)} {t('common:klo', { time: clock(window.startsAt) })}
        </span>
      )}
    </>
  );
}
