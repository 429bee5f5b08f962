import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
} from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './Icon.js';

export interface MenuChoice {
  readonly id: string;
  readonly text: ReactNode;
  readonly icon?: IconName;
  readonly lang?: string;
  readonly isChosen?: boolean;
  readonly onPress?: () => void;
  readonly to?: string;
}

interface MenuProps {
  /** What the opening button shows. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly className?: string;
}

/** A button that opens a short list of things to do. */
export function Menu({ trigger, label, choices, className = 'tool' }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={className} aria-label={label}>
        {trigger}
      </Button>
      <Popover className="popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label}>
          {choices.map((choice) => (
            <MenuRow key={choice.id} {...choice} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function MenuRow({ id, text, icon, lang, isChosen, onPress, to }: MenuChoice) {
  return (
    <AriaMenuItem
      id={id}
      className="menu-row"
      {...(onPress && { onAction: onPress })}
      {...(to && { href: to })}
      {...(lang && { lang })}
    >
      <span className="menu-sign">{(isChosen || icon) && <Icon name={icon ?? 'check'} />}</span>
      <span>{text}</span>
    </AriaMenuItem>
  );
}
