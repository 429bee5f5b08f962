import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon } from './Icon.js';

interface TogglesProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  /** Another one was pressed; null when the chosen one was pressed again. */
  readonly onPress: (value: T | null) => void;
  readonly isDisabled?: boolean;
}

/**
 * Short answers side by side that act when they are pressed. Unlike in a segment, walking along them by
 * the arrow keys chooses nothing.
 */
export function Toggles<T extends string>(props: TogglesProps<T>) {
  const { label, options, value, onPress, isDisabled = false } = props;
  return (
    <ToggleButtonGroup
      className="seg"
      aria-label={label}
      selectionMode="single"
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) =>
        onPress(options.find((one) => keys.has(one.value))?.value ?? null)
      }
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="seg-item">
          {option.value === value && <Icon name="check" />}
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
