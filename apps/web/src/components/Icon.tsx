import { ICON_PATHS, type IconName } from './icon-paths.js';

export type { IconName } from './icon-paths.js';

interface IconProps {
  readonly name: IconName;
  /** Only when the picture stands without words; otherwise it is hidden from screen readers. */
  readonly label?: string;
}

export function Icon({ name, label }: IconProps) {
  const spoken = label ? ({ role: 'img', 'aria-label': label } as const) : { 'aria-hidden': true };
  return (
    <svg className="i" viewBox="0 0 24 24" data-icon={name} {...spoken}>
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
