import type { LiveCommand } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLive } from './use-live.js';

/** How a command is called: by its button, and by its case as far as the reader sees it. */
export function useCommandWords(): (command: LiveCommand) => string {
  const { t } = useTranslation('live-agenda');
  const { view } = useLive();
  return (command) => {
    const item = 'itemId' in command && view.items.find(({ id }) => id === command.itemId);
    const name =
      command.type === 'setPhase' ? t(`phase.${command.phase}`) : t(`command.${command.type}`);
    return item && item.case ? `${name}: ${item.case.codeWord}` : name;
  };
}
