import type { ReactNode } from 'react';
import { classes } from '../lib/class-names.js';
import { Icon, type IconName } from './Icon.js';

export type Tone = 'plain' | 'ok' | 'wait' | 'stop' | 'info' | 'now';

interface BadgeProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly icon?: IconName;
}

/** A state in an icon and a word; the colour only repeats them. */
export function Badge({ children, tone = 'plain', icon }: BadgeProps) {
  return (
    <span className={classes('badge', tone)}>
      {icon && <Icon name={icon} />} {children}
    </span>
  );
}
