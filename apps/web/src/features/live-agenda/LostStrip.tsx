import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon.js';
import { Status } from '../../components/Status.js';
import { useTime } from '../../lib/use-language.js';
import { useLive } from './use-live.js';
import { Unsent } from './Unsent.js';

/** The way is cut: what is seen may be old, what was typed and pressed is safe. */
export function LostStrip() {
  const { t } = useTranslation(['live-agenda', 'common']);
  const { clock } = useTime();
  const { lostAt, waiting } = useLive();
  return (
    <>
      <Status>
        {lostAt !== null && (
          <span className="offline">
            <span className="ic">
              <Icon name="offline" />
              <span>
                <b>{t('live-agenda:lost', { time: t('common:klo', { time: clock(lostAt) }) })}</b>{' '}
                {waiting.length > 0 ? t('live-agenda:lostPending') : t('live-agenda:lostSafe')}
              </span>
            </span>
          </span>
        )}
      </Status>
      <Unsent />
    </>
  );
}
