import type { LiveItem } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { CodeWord } from '../../components/CodeWord.js';
import { WithIcon } from '../../components/WithIcon.js';
import { DeferDialog } from './actions/DeferDialog.js';
import { isReadyToClose, type OpenMatter, openMatters } from './domain/to-close.js';
import { useLive } from './use-live.js';

/** For whoever leads: what is still open, each with one press that settles it. */
export function Closing({ onChoose }: { onChoose: (itemId: string) => void }) {
  const { t } = useTranslation('closing');
  const id = useId();
  const { view, leads } = useLive();
  const [deferring, defer] = useState<LiveItem | null>(null);
  if (!leads || view.state !== 'closing') return null;
  const matters = openMatters(view);
  return (
    <section className="card sewn stack" aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      {isReadyToClose(matters) && <WithIcon icon="check">{t('nothing')}</WithIcon>}
      <ul className="list">
        {matters.map((one) => (
          <li key={`${one.item.id} ${one.matter}`} className="matter">
            <span className="row">
              <CodeWord>{one.item.case?.codeWord ?? ''}</CodeWord> <span>{t(one.matter)}</span>
            </span>
            <Settling one={one} onChoose={onChoose} onDefer={defer} />
          </li>
        ))}
      </ul>
      {deferring && <DeferDialog item={deferring} onClose={() => defer(null)} />}
    </section>
  );
}

interface SettlingProps {
  readonly one: OpenMatter;
  readonly onChoose: (itemId: string) => void;
  readonly onDefer: (item: LiveItem) => void;
}

/** What was not reached has settled itself. */
function Settling({ one: { item, matter }, onChoose, onDefer }: SettlingProps) {
  const { t } = useTranslation('closing');
  const whose = <span className="sr"> {item.case?.codeWord}</span>;
  if (matter === 'notReached') return null;
  return (
    <span className="row">
      <Button size="small" onPress={() => onChoose(item.id)}>
        {t(matter === 'undecided' ? 'decide' : 'mend')}
        {whose}
      </Button>
      {matter === 'undecided' && (
        <Button size="small" variant="quiet" onPress={() => onDefer(item)}>
          {t('defer')}
          {whose}
        </Button>
      )}
    </span>
  );
}
