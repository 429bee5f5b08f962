import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { WithIcon } from '../../components/WithIcon.js';
import { classes } from '../../lib/class-names.js';
import { Agenda } from './Agenda.js';
import { CaseHead } from './CaseHead.js';
import { CaseWords } from './CaseWords.js';
import { DecisionPanel } from './decision/DecisionPanel.js';
import { DecisionShown } from './decision/DecisionShown.js';
import { ReadAloud } from './decision/ReadAloud.js';
import { Here } from './Here.js';
import { ItemPhases } from './ItemPhases.js';
import { ItemTimer } from './ItemTimer.js';
import { ItemState } from './ItemState.js';
import { useCase } from './use-case.js';
import { useLive } from './use-live.js';
import { Picture } from './voices/Picture.js';
import { Voices } from './voices/Voices.js';
import { WithoutNames } from './WithoutNames.js';

interface InRoomProps {
  readonly item: LiveItem;
  readonly isDeciding?: boolean;
}

/** The case that the room talks about, with the agenda and the people beside it. */
export function InRoom({ item, isDeciding = false }: InRoomProps) {
  const { data: card } = useCase(item);
  const isReading = item.state === 'active' && item.phase === 'read_back';
  return (
    <main id="main" tabIndex={-1} className="live-main">
      <div className={classes('room', isDeciding && 'deciding', isReading && 'reading')}>
        <div className="room-main">
          {isDeciding ? (
            <DecisionPanel
              item={item}
              question={card?.question ?? null}
              timer={<ItemTimer item={item} />}
              phases={
                <>
                  {item.state === 'active' && <ItemPhases item={item} />}
                  <WithoutNames item={item} />
                </>
              }
            />
          ) : (
            <Talk item={item} />
          )}
        </div>
        {isDeciding && <ReadAloud codeWord={item.case?.codeWord ?? ''} isNow={isReading} />}
        <aside className="room-side">
          {isDeciding && item.voices.revealedAt && (
            <div className="answers-shown">
              <Picture voices={item.voices} heading="h2" />
            </div>
          )}
          <Agenda />
          <Here item={item} />
        </aside>
      </div>
    </main>
  );
}

function Talk({ item }: { item: LiveItem }) {
  const { t } = useTranslation(['live-agenda', 'codes']);
  const { view } = useLive();
  return (
    <>
      <CaseHead item={item} />
      <ItemState item={item} />
      {item.missing.length > 0 && (
        <WithIcon icon="warning">
          {t('live-agenda:missing', {
            names: item.missing.map((own) => t(`codes:function.${own}`)).join(', '),
          })}{' '}
          {item.without && t(`live-agenda:without.reason.${item.without}`)}
        </WithIcon>
      )}
      {item.state === 'active' && <ItemPhases item={item} />}
      <WithoutNames item={item} />
      {item.decision && <DecisionShown item={item} texts={view.texts} />}
      <Voices item={item} />
      <CaseWords item={item} />
    </>
  );
}
