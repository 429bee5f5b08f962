import { UNDO_SECONDS } from '@rukkanen/agenda';
import type { LiveView } from '@rukkanen/contract';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { type DoneStep, useLive } from '../use-live.js';

/** Takes the last press back, for ten seconds and as long as nothing else has happened. */
export function UndoButton() {
  const { view, done } = useLive();
  if (!done || !view.mayLead) return null;
  return <Counting key={done.seq} done={done} />;
}

/** What steps are made of: a silent answer or a flag beside them changes none of it. */
const stepsIn = ({ state, lead, items }: LiveView): string =>
  JSON.stringify([state, lead, items.map(({ voices: _, flags: __, ...course }) => course)]);

/** Whether the room still stands as this screen's step has left it. */
function useUntouched({ seq }: DoneStep): boolean {
  const { view } = useLive();
  const now = stepsIn(view);
  const [left, setLeft] = useState<string | null>(null);
  if (left === null && view.seq >= seq) setLeft(now);
  return left === null || left === now;
}

/** The seconds are seen and never spoken: who listens is told once what the button does. */
function Counting({ done }: { done: DoneStep }) {
  const { t } = useTranslation('live-agenda');
  const { pending, send } = useLive();
  const left = useSecondsLeft(done);
  const untouched = useUntouched(done);
  if (left <= 0 || !untouched) return null;
  return (
    <Button
      variant="quiet"
      pending={pending === 'undo' && t('doing')}
      onPress={() => void send({ type: 'undo' })}
    >
      {t('undo')}
      <span aria-hidden="true" className="undo-left tnum muted">
        {t('undoSeconds', { count: left })}
      </span>
    </Button>
  );
}

function useSecondsLeft({ at }: DoneStep): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return Math.min(UNDO_SECONDS, Math.ceil(UNDO_SECONDS - (now - at) / 1_000));
}
