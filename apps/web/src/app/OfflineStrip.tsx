import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../components/Icon.js';
import { Status } from '../components/Status.js';
import { call } from '../lib/api-client.js';
import { connection, useLostAt } from '../lib/connection.js';
import { useTime } from '../lib/use-language.js';

/** How often a lost server is asked for (milliseconds). */
const PULSE = 4_000;

/** Nothing is lost is said first; the page stays in use. */
export function OfflineStrip() {
  const { t } = useTranslation(['shell', 'common']);
  const { clock } = useTime();
  const lostAt = useLostAt();
  useBrowserSigns();
  usePulse(lostAt !== null);
  const time = lostAt !== null && t('common:klo', { time: clock(lostAt) });
  return (
    <Status>
      {time && (
        <span className="offline">
          <span className="ic">
            <Icon name="offline" />
            <span>
              <b>{t('shell:offline.lost', { clock: time })}</b> {t('shell:offline.safe')}
            </span>
          </span>
        </span>
      )}
    </Status>
  );
}

function useBrowserSigns(): void {
  useEffect(() => {
    window.addEventListener('offline', connection.lost);
    return () => window.removeEventListener('offline', connection.lost);
  }, []);
}

/** An answer of any kind tells that the way is open again. */
function usePulse(isLost: boolean): void {
  useEffect(() => {
    if (!isLost) return undefined;
    const timer = setInterval(() => void call('healthz').catch(() => null), PULSE);
    return () => clearInterval(timer);
  }, [isLost]);
}
