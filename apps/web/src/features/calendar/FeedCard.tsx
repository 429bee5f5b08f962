import type { MyCalendar } from '@rukkanen/contract';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { CopyButton } from '../../components/CopyButton.js';
import { Dialog } from '../../components/Dialog.js';
import { ButtonLink } from '../../components/Link.js';
import { TextField } from '../../components/TextField.js';
import { toast } from '../../components/toasts.js';
import { Trouble } from '../../components/Trouble.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useChange } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';

const OUTDATES = { outdates: ['myCalendar'] } as const;

/** The secret address: made, shown once, changed, or stopped. */
export function FeedCard({ feed }: Pick<MyCalendar, 'feed'>) {
  const { t } = useTranslation(['calendar', 'common']);
  const heading = useId();
  const [asks, ask] = useState<'rotate' | 'revoke' | null>(null);
  const rotate = useChange('rotateFeed', OUTDATES);
  const revoke = useChange('revokeFeed', OUTDATES);
  const close = () => ask(null);
  const make = () => rotate.mutate({}, { onSuccess: close });
  const stop = () =>
    revoke.mutate(
      {},
      {
        onSuccess: () => {
          rotate.reset();
          close();
          toast(t('calendar:revoked'));
        },
      },
    );
  const error = rotate.error ?? revoke.error;
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('calendar:address')}</h2>
      {rotate.data && <Address url={rotate.data.url} />}
      {!rotate.data && !feed && <p className="muted">{t('calendar:none')}</p>}
      {error && <Trouble error={error} />}
      <div className="actions">
        {feed ? (
          <>
            <Button icon="swap" onPress={() => ask('rotate')}>
              {t('calendar:rotate')}
            </Button>
            <Button variant="danger" onPress={() => ask('revoke')}>
              {t('calendar:revoke')}
            </Button>
          </>
        ) : (
          <Button
            variant="primary"
            pending={rotate.isPending && t('calendar:making')}
            onPress={make}
          >
            {t('calendar:make')}
          </Button>
        )}
      </div>
      {feed && <LastRead at={feed.lastReadAt} />}
      {asks && (
        <Dialog
          title={t(`calendar:${asks}Title`)}
          isOpen
          onClose={close}
          role="alertdialog"
          actions={
            <>
              <Button
                variant={asks === 'revoke' ? 'danger' : 'primary'}
                onPress={asks === 'revoke' ? stop : make}
              >
                {t(`calendar:${asks}`)}
              </Button>
              <Button onPress={close}>{t('common:cancel')}</Button>
            </>
          }
        >
          <p>{t(`calendar:${asks}Text`)}</p>
        </Dialog>
      )}
    </section>
  );
}

function Address({ url }: { url: string }) {
  const { t } = useTranslation('calendar');
  return (
    <>
      <TextField
        label={t('shownOnce')}
        hint={t('shownOnceHint')}
        value={url}
        onChange={() => undefined}
        isReadOnly
      />
      <div className="actions">
        <CopyButton text={url} label={t('copyAddress')} variant="primary" />
        <ButtonLink to={url.replace(/^https?:/, 'webcal:')} external>
          {t('open')}
        </ButtonLink>
      </div>
    </>
  );
}

function LastRead({ at }: { at: string | null }) {
  const { t } = useTranslation(['calendar', 'common']);
  const { weekdayDate, clock } = useTime();
  if (!at) return <WithIcon icon="clock">{t('calendar:neverRead')}</WithIcon>;
  const when = `${weekdayDate(at)} ${t('common:klo', { time: clock(at) })}`;
  return <WithIcon icon="clock">{t('calendar:lastRead', { when })}</WithIcon>;
}
