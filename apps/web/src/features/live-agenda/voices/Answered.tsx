import { FROM_ITEM, IN_SESSION } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { WithIcon } from '../../../components/WithIcon.js';
import { useLive } from '../use-live.js';
import { Picture } from './Picture.js';

/** Who has answered; what, only once whoever leads shows all answers together. */
export function Answered({ item }: { item: LiveItem }) {
  const { t } = useTranslation(['voices', 'live-agenda', 'codes']);
  const { view, leads, pending, send } = useLive();
  const { answers, revealedAt } = item.voices;
  if (revealedAt) return <Picture voices={item.voices} />;
  const mayReveal =
    leads &&
    answers.length > 0 &&
    IN_SESSION.revealAnswers.includes(view.state) &&
    FROM_ITEM.revealAnswers.includes(item.state);
  const who = answers.map((one) => t(`codes:function.${one.function}`)).join(', ');
  return (
    <section className="stack">
      <h3>{t('voices:answers')}</h3>
      <WithIcon icon="eyeOff">
        {who ? t('voices:whoAnswered', { who }) : t('voices:nobodyAnswered')}
      </WithIcon>
      {mayReveal && (
        <p>
          <Button
            pending={pending === 'revealAnswers' && t('live-agenda:doing')}
            onPress={() => void send({ type: 'revealAnswers', itemId: item.id })}
          >
            {t('voices:reveal')}
          </Button>
        </p>
      )}
    </section>
  );
}
