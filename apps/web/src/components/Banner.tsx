import type { ReactNode } from 'react';
import { classes } from '../lib/class-names.js';
import { Icon, type IconName } from './Icon.js';

type BannerTone = 'info' | 'wait' | 'stop' | 'ok';

const SIGNS = {
  info: 'info',
  wait: 'warning',
  stop: 'stop',
  ok: 'check',
} as const satisfies Record<BannerTone, IconName>;

interface BannerProps {
  readonly tone?: BannerTone;
  readonly icon?: IconName;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `status` for news that may wait, `alert` for what stops the work. Leave out for what was always there. */
  readonly live?: 'status' | 'alert';
  readonly className?: string;
}

/** Something to know before going on: the consequence first, then what can be done. */
export function Banner({ tone = 'info', icon, title, children, actions, ...rest }: BannerProps) {
  const { live, className } = rest;
  return (
    <div className={classes('banner', tone, className)} {...(live && { role: live })}>
      <Icon name={icon ?? SIGNS[tone]} />
      {title && (
        <p>
          <b>{title}</b>
        </p>
      )}
      {children && <div className="sm">{children}</div>}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}
