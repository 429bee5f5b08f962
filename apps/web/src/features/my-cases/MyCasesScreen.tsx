import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState.js';
import { ButtonLink } from '../../components/Link.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { useLanguage, useTime } from '../../lib/use-language.js';
import { AskedList } from '../ask-one/AskedList.js';
import { areasToBring } from '../submit-case/domain/areas.js';
import { inGroups } from './domain/groups.js';
import { MyCasesAside } from './MyCasesAside.js';
import { NextWindow } from './NextWindow.js';
import { RestTable } from './RestTable.js';
import { useOpenDraft } from './use-open-draft.js';
import { Waiting } from './Waiting.js';
import './my-cases.css';

/** Windows move and sessions go live while the page is open (milliseconds). */
const REFRESH = 30_000;

/** The bringer's own cases: the next own turn first, then what waits for them, then the rest. */
export function Component() {
  const { t } = useTranslation('my-cases');
  const cases = useApi('myCases', {}, { refreshEvery: REFRESH });
  return (
    <>
      <PageHead
        title={t('title')}
        sub={<WhereAndWhen />}
        actions={
          <ButtonLink to="/cases/new" variant="primary" icon="plus">
            {t('new')}
          </ButtonLink>
        }
      />
      <div className="cols side">
        <div className="stack own-cases">
          <AskedList />
          <Loaded query={cases} label={t('loading')}>
            {(found) => <Groups cases={found} />}
          </Loaded>
        </div>
        <MyCasesAside />
      </div>
    </>
  );
}

function WhereAndWhen() {
  const language = useLanguage();
  const now = useProductNow(60_000);
  const { longWeekday, date } = useTime();
  const areas = areasToBring(useMe()).map(({ name }) => name[language]);
  return [areas.join(', '), `${longWeekday(now)} ${date(now)}`].filter(Boolean).join(' · ');
}

function Groups({ cases }: { cases: readonly MyCase[] }) {
  const now = useProductNow();
  const draft = useOpenDraft();
  const { next, waiting, rest } = inGroups(cases, now);
  if (cases.length === 0 && !draft) return <NoCases />;
  return (
    <>
      {next?.window && <NextWindow one={next} window={next.window} />}
      <Waiting cases={waiting} draft={draft} />
      <RestTable cases={rest} />
    </>
  );
}

function NoCases() {
  const { t } = useTranslation('my-cases');
  return (
    <EmptyState
      title={t('empty.title')}
      action={<ButtonLink to="/cases/new">{t('empty.action')}</ButtonLink>}
    >
      {t('empty.text')}
    </EmptyState>
  );
}
