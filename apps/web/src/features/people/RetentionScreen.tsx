import type { RetentionState } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Loaded } from '../../components/Loaded.js';
import { PageHead } from '../../components/PageHead.js';
import { Trouble } from '../../components/Trouble.js';
import { useApi, useChange } from '../../lib/api.js';
import { may, useMe } from '../../lib/me.js';

/** Which texts are due for deletion, and in the demonstration the switch. */
export function Component() {
  const state = useApi('retention', {}, { refreshEvery: 15_000 });
  return <Loaded query={state}>{(read) => <Retention state={read} />}</Loaded>;
}

function Retention({ state }: { state: RetentionState }) {
  const { t } = useTranslation('admin');
  const me = useMe();
  const which = state.paused ? 'paused' : 'running';
  return (
    <>
      <PageHead
        title={t('retention.title')}
        sub={t('retention.sub', { days: state.retentionDays })}
      />
      <div className="stack">
        <Banner
          tone={state.paused ? 'wait' : 'ok'}
          title={t(`retention.${which}`)}
          actions={me.demo && may(me, 'retention.switch') && <Switch paused={state.paused} />}
        >
          {t(`retention.${which}Text`)}
        </Banner>
        <p className="figure-line">{t('retention.due', { count: state.due.length })}</p>
      </div>
    </>
  );
}

function Switch({ paused }: { paused: boolean }) {
  const { t } = useTranslation(['admin', 'common']);
  const [asked, setAsked] = useState(false);
  const change = useChange('switchRetention', { outdates: ['retention'] });
  const set = (next: boolean) =>
    change.mutate({ body: { paused: next } }, { onSuccess: () => setAsked(false) });
  return (
    <>
      {change.isError && <Trouble error={change.error} />}
      <Button onPress={() => (paused ? setAsked(true) : set(true))}>
        {t(paused ? 'admin:retention.resume' : 'admin:retention.pause')}
      </Button>
      <Dialog
        title={t('admin:retention.resumeTitle')}
        isOpen={asked}
        onClose={() => setAsked(false)}
        role="alertdialog"
        actions={
          <>
            <Button variant="danger" onPress={() => set(false)}>
              {t('admin:retention.resume')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('common:cancel')}</Button>
          </>
        }
      >
        <p>{t('admin:retention.pausedText')}</p>
      </Dialog>
    </>
  );
}
