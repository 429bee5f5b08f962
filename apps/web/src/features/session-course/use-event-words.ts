import type { LiveLine, LiveView } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';

/** One sentence for each line of a log. */
export function useEventWords({ items }: LiveView): (line: LiveLine) => string {
  const { t } = useTranslation(['session-course', 'live-agenda']);
  return ({ event }) => {
    if (event.type === 'phaseSet')
      return t('session-course:event.phaseSet', { phase: t(`live-agenda:phase.${event.phase}`) });
    const item = 'itemId' in event && items.find(({ id }) => id === event.itemId);
    const codeWord = (item && item.case?.codeWord) || t('session-course:otherCase');
    return t(`session-course:event.${event.type}`, { codeWord });
  };
}
