import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../components/Icon.js';
import { toast, toastTrouble } from '../components/toasts.js';
import { call } from '../lib/api-client.js';
import { may, useMe } from '../lib/me.js';
import { setProductClock, useProductNow } from '../lib/product-clock.js';
import { useTime } from '../lib/use-language.js';

/** The demonstration's own moment, and steps forward, so that a meeting can be held at once. */
export function DemoBanner() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const moment = useMoment();
  const now = useProductNow();
  const step = useStep();
  if (!me.demo) return null;
  return (
    <section className="demo" aria-label={t('demo.label')}>
      <div>
        <span>
          <Icon name="clock" /> <b>{t('demo.label')}</b> · {t('demo.now', { moment: moment(now) })}
        </span>
        <span className="steps-forward">
          {may(me, 'clock.step') && (
            <>
              <Button onPress={() => void step('next_session')}>{t('demo.nextSession')}</Button>
              <Button onPress={() => void step('next_day')}>{t('demo.nextDay')}</Button>
            </>
          )}
          <a href="/demo/mail" target="_blank" rel="noreferrer">
            {t('nav.mail')}
          </a>
        </span>
      </div>
    </section>
  );
}

/** `ma 4.5.2026 klo 8.30` */
function useMoment(): (at: Date) => string {
  const { t } = useTranslation();
  const { weekdayDate, clock } = useTime();
  return (at) => `${weekdayDate(at)} ${t('klo', { time: clock(at) })}`;
}

/** Everything on the page may be different at another hour, so all of it is read again. */
function useStep() {
  const { t } = useTranslation('shell');
  const client = useQueryClient();
  const moment = useMoment();
  return async (to: 'next_session' | 'next_day') => {
    try {
      const { now } = await call('stepClock', { body: { to } });
      setProductClock(now);
      toast(t('demo.moved', { moment: moment(new Date(now)) }));
      await client.invalidateQueries();
    } catch {
      toastTrouble(t('demo.failed'));
    }
  };
}
