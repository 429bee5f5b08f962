import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { Icon } from './Icon.js';
import { toasts } from './toasts.js';

/** Where toasts appear; once in the shell. */
export function Toasts() {
  const { t } = useTranslation();
  return (
    <ToastRegion queue={toasts} className="toasts" aria-label={t('notifications')}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <Icon name={toast.content.isTrouble ? 'warning' : 'check'} />
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              onPress={() => {
                toast.content.undo?.();
                toasts.close(toast.key);
              }}
            >
              {t('undo')}
            </Button>
          )}
          <Button slot="close" aria-label={t('close')}>
            <Icon name="cross" />
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
