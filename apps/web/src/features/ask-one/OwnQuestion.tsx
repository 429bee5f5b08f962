import type { DirectRequest, MyCase } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Loaded } from '../../components/Loaded.js';
import { useApi } from '../../lib/api.js';
import { AskedBefore } from './AskedBefore.js';
import { Raise } from './Raise.js';
import { ReplyForm } from './ReplyForm.js';
import { SettleForm } from './SettleForm.js';
import { Settled } from './Settled.js';
import { Talk } from './Talk.js';
import { useAskWords } from './use-ask-words.js';

/** A question to one function as its bringer sees it: what was said, and their turn when it is theirs. */
export function OwnQuestion({ own }: { readonly own: MyCase }) {
  const card = useApi('readCase', { params: { id: own.id } }, { refreshEvery: 30_000 });
  return (
    <Loaded query={card}>{({ direct }) => direct && <Asked own={own} direct={direct} />}</Loaded>
  );
}

interface AskedProps {
  readonly own: MyCase;
  readonly direct: DirectRequest;
}

function Asked({ own, direct }: AskedProps) {
  if (direct.raisedOn) return <AskedBefore direct={direct} />;
  return (
    <>
      {own.state === 'asked' && <Waits direct={direct} />}
      <Talk direct={direct} />
      <Settled own={own} direct={direct} />
      <Turn own={own} direct={direct} />
    </>
  );
}

function Waits({ direct }: Pick<AskedProps, 'direct'>) {
  const { t } = useTranslation('ask-one');
  const words = useAskWords();
  return <p>{t(direct.isLate ? 'talk.late' : 'talk.waits', words.of(direct))}</p>;
}

function Turn({ own, direct }: AskedProps) {
  if (own.question === null) return null;
  if (own.state === 'asked_back') return <ReplyForm id={own.id} />;
  if (own.state === 'answered') return <Enough own={own} direct={direct} />;
  if (own.state !== 'asked') return null;
  return (
    <div className="actions">
      <Raise id={own.id} isAnswered={false} isAdvised={direct.isLate} />
    </div>
  );
}

/** The answer is enough, or it is not: two ways on, and the one that the answerer advises stands out. */
function Enough({ own, direct }: AskedProps) {
  const { t } = useTranslation('ask-one');
  const [settles, setSettles] = useState(false);
  if (settles) return <SettleForm own={own} onClose={() => setSettles(false)} />;
  const needsTeam = direct.verdict === 'NEEDS_TEAM';
  return (
    <div className="actions">
      <Button
        variant={needsTeam ? 'plain' : 'primary'}
        icon="check"
        onPress={() => setSettles(true)}
      >
        {t('settle.open')}
      </Button>
      <Raise id={own.id} isAnswered isAdvised={needsTeam} />
    </div>
  );
}
