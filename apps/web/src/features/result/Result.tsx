import type { CaseCard, CaseResult, MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { NoteMissing } from '../../components/NoteMissing.js';
import { PageHead } from '../../components/PageHead.js';
import { may, useMe } from '../../lib/me.js';
import { useProductNow } from '../../lib/product-clock.js';
import { useTime } from '../../lib/use-language.js';
import { KeepExample } from '../library/KeepExample.js';
import { IdentifiesSomeone } from '../desk/IdentifiesSomeone.js';
import { isToAnswer } from '../my-cases/domain/groups.js';
import { AskedBefore } from '../ask-one/AskedBefore.js';
import { OwnQuestion } from '../ask-one/OwnQuestion.js';
import { ActionTable } from './ActionTable.js';
import { Deletion } from './Deletion.js';
import { FollowUp } from './FollowUp.js';
import { Outcome } from './Outcome.js';
import { RecordText } from './RecordText.js';
import { TellClient } from './TellClient.js';
import { ToAnswer } from './ToAnswer.js';
import { Withdraw } from './Withdraw.js';

interface ResultProps {
  readonly result: CaseResult;
  readonly own: MyCase | null;
  readonly seen: CaseCard | MyCase | null;
}

/** What was decided, as its bringer takes it along: for the record, for the client, for the diary. */
export function Result({ result, own, seen }: ResultProps) {
  const { t } = useTranslation('result');
  const { date, weekdayDate } = useTime();
  const { teamName: team, heldOn, decision } = result;
  const judges = may(useMe(), 'case.judge');
  const today = date(useProductNow(60_000));
  const isGone = seen !== null && seen.question === null;
  const sub = { team, date: weekdayDate(heldOn) };
  return (
    <>
      <p className="print-head sm">{t('printHead', { team, date: date(heldOn), today })}</p>
      <PageHead
        title={t('title')}
        mark={seen && <CodeWord>{seen.codeWord}</CodeWord>}
        sub={decision.confirmed ? t('confirmed', sub) : t('sub', sub)}
        back={{ to: '/cases', label: t('back') }}
      />
      <div className="cols side">
        <div className="stack result">
          {own && isToAnswer(own) && <ToAnswer own={own} />}
          <Outcome result={result} isGone={isGone} />
          <RecordText result={result} isGone={isGone} />
          <ActionTable result={result} />
          <FollowUp steps={result.steps} heldOn={heldOn} />
          <div className="noprint">
            <WasAsked own={own} seen={seen} />
          </div>
        </div>
        <aside className="stack noprint">
          {own && <TellClient own={own} result={result} />}
          <Deletion on={result.textsDeletedOn} isGone={isGone} />
          {own && <Withdraw own={own} />}
          {seen?.state === 'closed' && judges && <KeepExample caseId={seen.id} />}
          {seen && !isGone && <NoteMissing caseId={seen.id} areaId={seen.areaId} />}
          {seen && !isGone && <IdentifiesSomeone id={seen.id} size="small" />}
        </aside>
      </div>
    </>
  );
}

/** What one function had said before the case was raised to the team. */
function WasAsked({ own, seen }: Omit<ResultProps, 'result'>) {
  if (own) return own.direct && <OwnQuestion own={own} />;
  return seen && 'narrative' in seen && <AskedBefore direct={seen.direct} />;
}
