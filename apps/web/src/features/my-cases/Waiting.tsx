import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { DirectRow } from '../ask-one/DirectRow.js';
import { DraftRow } from './DraftRow.js';
import { isOwnTurn, isToAnswer } from './domain/groups.js';
import { ToAnswerRow } from './ToAnswerRow.js';
import { ToTellRow } from './ToTellRow.js';
import type { OpenDraft } from './use-open-draft.js';

interface WaitingProps {
  readonly cases: readonly MyCase[];
  readonly draft: OpenDraft | null;
}

/** What waits for the reader; nobody else can move these on. */
export function Waiting({ cases, draft }: WaitingProps) {
  const { t } = useTranslation('my-cases');
  const count = cases.length + (draft ? 1 : 0);
  if (count === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">
        {t('waiting.title')} <span className="muted tnum">{count}</span>
      </h2>
      <ul className="list own-list">
        {cases.map((one) => (
          <li key={one.id}>
            <WaitingRow one={one} />
          </li>
        ))}
        {draft && (
          <li>
            <DraftRow draft={draft} />
          </li>
        )}
      </ul>
    </section>
  );
}

function WaitingRow({ one }: { one: MyCase }) {
  if (isToAnswer(one)) return <ToAnswerRow one={one} />;
  if (one.direct && isOwnTurn(one)) return <DirectRow one={one} direct={one.direct} />;
  return <ToTellRow one={one} />;
}
