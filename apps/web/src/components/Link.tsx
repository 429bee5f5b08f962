import type { ReactNode } from 'react';
import { Link as AriaLink } from 'react-aria-components/Link';
import { classes } from '../lib/class-names.js';
import type { ButtonVariant } from './Button.js';
import { Icon, type IconName } from './Icon.js';

interface LinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
  /** Opens beside the product; for addresses outside it. */
  readonly external?: boolean;
}

const outside = { target: '_blank', rel: 'noreferrer' } as const;

/** A link in text. Inside the product it changes the page without loading it again. */
export function Link({ to, children, className, external = false }: LinkProps) {
  return (
    <AriaLink href={to} className={className ?? ''} {...(external && outside)}>
      {children}
    </AriaLink>
  );
}

interface ButtonLinkProps extends LinkProps {
  readonly variant?: ButtonVariant;
  readonly size?: 'normal' | 'small';
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ variant = 'plain', icon, iconAfter, ...props }: ButtonLinkProps) {
  const { to, children, size, className, external } = props;
  return (
    <AriaLink
      href={to}
      className={classes('btn', variant, size === 'small' && 'small', className)}
      {...(external && outside)}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </AriaLink>
  );
}
