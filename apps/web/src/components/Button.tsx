import { type ReactNode, useId } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components/Button';
import { classes } from '../lib/class-names.js';
import { Icon, type IconName } from './Icon.js';

export type ButtonVariant = 'plain' | 'primary' | 'quiet' | 'danger' | 'live';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (event: PressEvent) => void;
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  readonly type?: 'button' | 'submit';
  /** What the button says while its work is under way; giving it makes the button wait. */
  readonly pending?: string | false | undefined;
  /** Why it cannot be pressed yet, said beside it: there is no dead button without words. */
  readonly unavailable?: string | false | undefined;
  readonly className?: string;
}

/** A button named by what happens. It stays focusable when it waits or cannot be pressed. */
export function Button(props: ButtonProps) {
  const { variant = 'plain', size = 'normal', icon, iconAfter, type = 'button' } = props;
  const { children, onPress, pending = false, unavailable = false, className } = props;
  const reason = useId();
  const rests = Boolean(pending) || Boolean(unavailable);
  return (
    <>
      <AriaButton
        className={classes('btn', variant, size === 'small' && 'small', className)}
        type={rests ? 'button' : type}
        {...(rests ? { 'aria-disabled': true } : onPress && { onPress })}
        {...(pending && { 'data-pending': true })}
        {...(unavailable && { 'aria-describedby': reason })}
      >
        {icon && <Icon name={icon} />}
        <Words usual={children} pending={pending} />
        {iconAfter && <Icon name={iconAfter} />}
      </AriaButton>
      {unavailable && (
        <span className="reason sm muted" id={reason}>
          {unavailable}
        </span>
      )}
    </>
  );
}

/**
 * Both wordings lie on each other, so that the button keeps its width when the word changes. The
 * change itself is spoken: the focus is on the button already, so nothing else would tell.
 */
function Words({ usual, pending }: { usual: ReactNode; pending: string | false }) {
  return (
    <span className="swap" aria-live="polite">
      <span className={pending ? 'away' : ''}>{usual}</span>
      {pending && <span>{pending}</span>}
    </span>
  );
}
