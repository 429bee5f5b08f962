import type { CaseCard, MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { PageHead } from '../../components/PageHead.js';
import { NoteMissing } from '../../components/NoteMissing.js';
import { isToAnswer } from '../my-cases/domain/groups.js';
import { EarlierLine } from '../my-cases/EarlierLine.js';
import { OwnQuestion } from '../ask-one/OwnQuestion.js';
import { NextWindow } from '../my-cases/NextWindow.js';
import { StateBadge } from '../my-cases/StateBadge.js';
import { IdentifiesSomeone } from '../desk/IdentifiesSomeone.js';
import { BeforeMeeting } from './BeforeMeeting.js';
import { stepOf } from './case-way.js';
import { Redirected } from './Redirected.js';
import { ToAnswer } from './ToAnswer.js';
import { UrgencyCard } from './UrgencyCard.js';
import { Way } from './Way.js';
import { Withdraw } from './Withdraw.js';

interface StandingProps {
  readonly seen: CaseCard | MyCase;
  readonly own: MyCase | null;
}

/** A case that has not been decided: where it is, who acts next, and the way to take it back. */
export function Standing({ seen, own }: StandingProps) {
  const { t } = useTranslation('result');
  return (
    <>
      <PageHead
        title={t('caseTitle')}
        mark={<CodeWord>{seen.codeWord}</CodeWord>}
        back={{ to: '/cases', label: t('back') }}
      />
      <div className="cols side">
        <div className="stack result">
          <section className="stack outcome">
            <p>
              <StateBadge state={seen.state} />
            </p>
            <p className={seen.question ? 'question' : 'muted'}>{seen.question ?? t('deleted')}</p>
            <Ended state={seen.state} />
            {seen.state === 'redirected' && <Redirected id={seen.id} />}
            {own && <Next own={own} />}
            {'ahead' in seen && seen.ahead && <BeforeMeeting ahead={seen.ahead} />}
            {own?.direct && <OwnQuestion own={own} />}
            {own && <EarlierLine earlier={own.earlier} />}
          </section>
          {own?.window && hasTurn(own) && <NextWindow one={own} window={own.window} isHere />}
        </div>
        <aside className="stack">
          {stepOf(seen.state) && !(own && isDirect(own)) && (
            <Way state={seen.state} window={own?.window ?? null} />
          )}
          {own && <UrgencyCard own={own} />}
          {own && <Withdraw own={own} />}
          {seen.question !== null && <NoteMissing caseId={seen.id} areaId={seen.areaId} />}
          {!own && seen.question !== null && <IdentifiesSomeone id={seen.id} size="small" />}
        </aside>
      </div>
    </>
  );
}

/** An own turn lies ahead: its box says all that a sentence could. */
const hasTurn = ({ window, waitsFor }: MyCase): boolean =>
  window !== null && waitsFor === 'MEETING';

function Next({ own }: { own: MyCase }) {
  const { t } = useTranslation('result');
  if (own.waitsFor === 'NOBODY' || hasTurn(own) || isDirect(own)) return null;
  if (isToAnswer(own)) return <ToAnswer own={own} />;
  return <p>{t(`standing.waits.${own.waitsFor}`)}</p>;
}

/** Between its bringer and the one function that is asked: that part says whose turn it is. */
const isDirect = ({ state, direct }: MyCase): boolean => direct !== null && BETWEEN.includes(state);

const BETWEEN: readonly MyCase['state'][] = ['asked', 'asked_back', 'answered', 'decided'];

/** Cases that go nowhere any more say why. */
function Ended({ state }: { state: MyCase['state'] }) {
  const { t } = useTranslation('result');
  if (state === 'withdrawn') return <p>{t('standing.withdrawn')}</p>;
  if (state === 'redirected') return <p>{t('standing.redirected')}</p>;
  if (state === 'reduced') return <p>{t('standing.over')}</p>;
  return null;
}
