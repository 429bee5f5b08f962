import type { CaseCard, MyCase } from '@rukkanen/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { useApi } from '../../lib/api.js';
import { isRefusal } from '../../lib/api-error.js';
import { may, useMe } from '../../lib/me.js';
import { Result } from './Result.js';
import { Standing } from './Standing.js';
import './result.css';

/** How often a case that is under way is looked at again (milliseconds). */
const REFRESH = 30_000;

/** A case after sending: where it stands until it is decided, and then what came of it. */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('result');
  const own = useOwn(id);
  const card = useApi('readCase', { params: { id } }, { enabled: own === null });
  const result = useApi('caseResult', { params: { id } });
  const seen = own ?? card.data ?? null;
  const undecided = isRefusal(result.error, 'case.wrong_state');
  if (result.data) return <Result result={result.data} own={own ?? null} seen={seen} />;
  if (undecided && seen) return <Standing seen={seen} own={own ?? null} />;
  return (
    <>
      <PageHead title={t('title')} back={{ to: '/cases', label: t('back') }} />
      <Loaded query={undecided ? pending(card) : result} label={t('loading')}>
        {() => null}
      </Loaded>
    </>
  );
}

const pending = (query: UseQueryResult<CaseCard>): UseQueryResult<unknown> => query;

/** The reader's own case; null when it is somebody else's, undefined while that is not known. */
function useOwn(id: string): MyCase | null | undefined {
  const owns = may(useMe(), 'case.own');
  const mine = useApi('myCases', {}, { enabled: owns, refreshEvery: REFRESH });
  if (!owns) return null;
  if (mine.isError && !mine.data) return null;
  return mine.data && (mine.data.find((one) => one.id === id) ?? null);
}
