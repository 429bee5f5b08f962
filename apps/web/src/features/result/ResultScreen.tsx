import type { MyCase } from '@rukkanen/contract';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { useApi } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';
import { AskedCase } from '../ask-one/AskedCase.js';
import { Result } from './Result.js';
import { Standing } from './Standing.js';
import { isUnderWay } from './case-way.js';
import { useResult } from './use-result.js';
import '../ask-one/ask-one.css';
import './result.css';

/** How often a case that is under way is looked at again (milliseconds). */
const REFRESH = 30_000;

/** A case after sending: where it stands until it is decided, and then what came of it. */
export function Component() {
  const { id = '' } = useParams();
  const own = useOwn(id);
  const card = useApi('readCase', { params: { id } }, { enabled: own === null });
  const seen = own ?? card.data ?? null;
  const underWay = seen !== null && isUnderWay(seen.state);
  const result = useResult(id, seen !== null && !underWay);
  const direct = own ? null : card.data?.direct;
  if (card.data && direct && direct.raisedOn === null)
    return <AskedCase card={card.data} direct={direct} />;
  if (underWay) return <Standing seen={seen} own={own ?? null} />;
  if (result.data) return <Result result={result.data} own={own ?? null} seen={seen} />;
  if (result.data === null && seen) return <Standing seen={seen} own={own ?? null} />;
  return <OnItsWay query={result.data === null || card.isError ? card : result} />;
}

/** Nothing to show yet, or nothing that may be shown. */
function OnItsWay({ query }: { query: UseQueryResult }) {
  const { t } = useTranslation('result');
  return (
    <>
      <PageHead title={t('title')} back={{ to: '/cases', label: t('back') }} />
      <Loaded query={query} label={t('loading')}>
        {() => null}
      </Loaded>
    </>
  );
}

/** The reader's own case; null when it is somebody else's, undefined while that is not known. */
function useOwn(id: string): MyCase | null | undefined {
  const owns = may(useMe(), 'case.own');
  const mine = useApi('myCases', {}, { enabled: owns, refreshEvery: REFRESH });
  if (!owns) return null;
  if (mine.isError && !mine.data) return null;
  return mine.data && (mine.data.find((one) => one.id === id) ?? null);
}
