import type { OwnAnswer as Answer, UpcomingEvent } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Toggles } from '../../components/Toggles.js';
import { toast } from '../../components/toasts.js';
import { Decline } from './Decline.js';
import { useAnswer } from './use-answer.js';
import { useWhen } from './use-when.js';

const CHOICES = ['accepted', 'tentative', 'declined'] as const;

/** One's own answer to one meeting; a decline asks once, since it calls the substitute at once. */
export function OwnAnswer({ event }: { event: UpcomingEvent }) {
  const { t } = useTranslation('calendar');
  const when = useWhen(event);
  const [declines, setDeclines] = useState(false);
  const { give, cameBack } = useAnswer(event, (answer, undo) =>
    toast(t(`answer.saved.${answer}`, when), undo),
  );
  const press = (answer: Answer) => (answer === 'declined' ? setDeclines(true) : give(answer));
  const stands = CHOICES.find((one) => one === event.answer) ?? null;
  if (!event.answerable)
    return (
      <span className="muted">{t(stands ? `answer.choices.${stands}` : 'answer.closed')}</span>
    );
  return (
    <>
      <Toggles
        label={t('answer.label', when)}
        value={stands}
        options={CHOICES.map((value) => ({ value, label: t(`answer.choices.${value}`) }))}
        onPress={(value) => press(value ?? 'needs_action')}
      />
      {cameBack && <p className="sm">{t('answer.cameBack')}</p>}
      <Decline
        when={when}
        isOpen={declines}
        onClose={() => setDeclines(false)}
        onDecline={() => give('declined')}
      />
    </>
  );
}
