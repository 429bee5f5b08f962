import type { AreaSheet } from '@rukkanen/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/Banner.js';
import { Button } from '../../components/Button.js';
import { Dialog } from '../../components/Dialog.js';
import { Trouble } from '../../components/Trouble.js';
import { Differences, PartDifferences } from './Differences.js';
import type { AreaChanging } from './use-area-change.js';

interface AreaDialogProps {
  readonly title: string;
  readonly sheet: AreaSheet;
  readonly state: AreaChanging;
  readonly unavailable?: string | false;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A part of the area under work; a change by somebody else is shown before anything is sent again. */
export function AreaDialog({ title, sheet, state, children, ...rest }: AreaDialogProps) {
  const { t } = useTranslation(['areas', 'common']);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={rest.onClose}
      actions={
        <>
          <Button
            variant="primary"
            pending={state.isPending && t('common:saving')}
            unavailable={rest.unavailable ?? false}
            onPress={rest.onSave}
          >
            {t('areas:save')}
          </Button>
          <Button onPress={rest.onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      {children}
      {state.before && <ChangedMeanwhile before={state.before} now={sheet} />}
      {state.error !== null && state.error !== undefined && <Trouble error={state.error} />}
    </Dialog>
  );
}

function ChangedMeanwhile({ before, now }: { before: AreaSheet; now: AreaSheet }) {
  const { t } = useTranslation('areas');
  const news = now.events.filter(({ revision }) => revision > before.revision);
  return (
    <Banner tone="wait" live="alert" title={t('changed.title')}>
      <ul>
        {news.map(({ revision, by, type }) => (
          <li key={revision}>{t('changed.by', { by, what: t(`events.${type}`) })}</li>
        ))}
      </ul>
      <Differences before={before.settings} now={now.settings} />
      <PartDifferences before={before} now={now} />
      <p>{t('changed.again')}</p>
    </Banner>
  );
}
