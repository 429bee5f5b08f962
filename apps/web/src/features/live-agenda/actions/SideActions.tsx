import { isOver } from '@rukkanen/agenda';
import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Icon } from '../../../components/Icon.js';
import type { IconName } from '../../../components/icon-paths.js';
import { Menu } from '../../../components/Menu.js';
import { useLive } from '../use-live.js';

interface SideActionsProps {
  readonly item: LiveItem | null;
  readonly isWriting: boolean;
  readonly onChoose: (itemId: string | null) => void;
  readonly onDefer: (item: LiveItem) => void;
  readonly onEnd: () => void;
}

interface SideAction {
  readonly id: string;
  readonly text: string;
  readonly icon?: IconName;
  readonly onPress: () => void;
}

/** What the one who leads needs seldom: beside the next step, or behind one button on a phone. */
export function SideActions(props: SideActionsProps) {
  const { t } = useTranslation('live-agenda');
  const choices = useSideActions(props);
  if (choices.length === 0) return null;
  return (
    <>
      {choices.map(({ id, text, icon, onPress }) => (
        <Button
          key={id}
          className="wide-only"
          variant={icon ? 'plain' : 'quiet'}
          {...(icon && { icon })}
          onPress={onPress}
        >
          {text}
        </Button>
      ))}
      <Menu
        className="btn phone-only"
        label={t('otherActions')}
        choices={choices}
        trigger={
          <>
            {t('other')} <Icon name="chevronDown" />
          </>
        }
      />
    </>
  );
}

function useSideActions(props: SideActionsProps): SideAction[] {
  const { item, isWriting, onChoose, onDefer, onEnd } = props;
  const { t } = useTranslation('live-agenda');
  const { view, send } = useLive();
  const { state } = view;
  const isLeft = view.items.some((one) => !isOver(one));
  const isOpen = item?.state === 'active' || item?.state === 'suspended';
  const can = {
    pause: state === 'live',
    defer: isOpen && (state === 'live' || state === 'closing'),
    mend: !isWriting && item?.state === 'decided' && item.case !== null && state === 'live',
    later: isWriting && item?.state !== 'active',
    end: state === 'live' && !isWriting && !isOpen && isLeft,
  };
  const all: (SideAction & { readonly id: keyof typeof can })[] = [
    {
      id: 'pause',
      text: t('pause'),
      icon: 'pause',
      onPress: () => void send({ type: 'pauseSession' }),
    },
    { id: 'defer', text: t('defer'), onPress: () => item && onDefer(item) },
    { id: 'mend', text: t('mend'), onPress: () => item && onChoose(item.id) },
    { id: 'later', text: t('notNow'), onPress: () => onChoose(null) },
    { id: 'end', text: t('step.endSession'), onPress: onEnd },
  ];
  return all.filter(({ id }) => can[id]);
}
