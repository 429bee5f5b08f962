import { Button as AriaButton } from 'react-aria-components/Button';
import { classes } from '../lib/class-names.js';
import { Icon, type IconName } from './Icon.js';

interface IconButtonProps {
  readonly icon: IconName;
  /** What happens, for those who do not see the sign. */
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly variant?: 'quiet' | 'plain';
  readonly slot?: string;
}

/** A small button that is only a sign; used where a row repeats the same action. */
export function IconButton({ variant = 'quiet', ...props }: IconButtonProps) {
  const { icon, label, onPress, isDisabled = false, slot } = props;
  return (
    <AriaButton
      className={classes('btn small icon', variant)}
      aria-label={label}
      onPress={onPress}
      isDisabled={isDisabled}
      {...(slot && { slot })}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
