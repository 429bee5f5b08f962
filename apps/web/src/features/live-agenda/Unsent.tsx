import { makesSense } from '@rukkanen/agenda';
import type { LiveCommand } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Icon } from '../../components/Icon.js';
import { useCommandWords } from './use-command-words.js';
import { useLive } from './use-live.js';

/** What was pressed while the way was cut: what waits, and what the others overtook meanwhile. */
export function Unsent() {
  const { t } = useTranslation('live-agenda');
  const { waiting, conflicts, letGo } = useLive();
  const words = useCommandWords();
  if (waiting.length + conflicts.length === 0) return null;
  return (
    <div className="unsent">
      {conflicts.length > 0 && <Conflicts />}
      {waiting.length > 0 && (
        <section aria-label={t('unsent.title')}>
          <p className="ic sm">
            <Icon name="clock" />
            <b>{t('unsent.title')}</b>
          </p>
          <ol className="sm">
            {waiting.map(({ commandId, command }) => (
              <li key={commandId} className="row">
                {words(command)}
                <Button size="small" variant="quiet" onPress={() => letGo(commandId)}>
                  {t('unsent.takeBack')}
                </Button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** Somebody went on while the way was cut: what was wanted, what stands now, and the giver's word. */
function Conflicts() {
  const { t } = useTranslation('live-agenda');
  const { view, conflicts, sendAnew, letGo } = useLive();
  const words = useCommandWords();
  return (
    <section className="banner wait" role="alert">
      <Icon name="warning" />
      <p>
        <b>{t('unsent.overtaken')}</b>
      </p>
      <ul className="sm">
        {conflicts.map(({ commandId, command }) => (
          <li key={commandId}>
            <p>
              {t('unsent.wanted', { what: words(command) })} <Stands command={command} />
            </p>
            <p className="row">
              {makesSense(view, command) && (
                <Button size="small" onPress={() => sendAnew(commandId)}>
                  {t('unsent.anew')}
                </Button>
              )}
              <Button size="small" variant="quiet" onPress={() => letGo(commandId)}>
                {t('unsent.letGo')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How that stands now which a command was about. */
function Stands({ command }: { command: LiveCommand }) {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  const item = 'itemId' in command && view.items.find(({ id }) => id === command.itemId);
  const parts = item
    ? [t(`itemState.${item.state}`), item.phase && t(`phase.${item.phase}`)]
    : [t(`state.${view.state}`)];
  return t('unsent.stands', { how: parts.filter(Boolean).join(', ') });
}
