import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.js';

/** What every field takes. `id` is the address that the error summary leads to. */
export interface FieldProps {
  readonly label: ReactNode;
  readonly id?: string;
  readonly hint?: ReactNode;
  /** What is wrong and what to do about it, in words. */
  readonly error?: string | null | undefined;
  readonly optional?: boolean;
}

type Above = Pick<FieldProps, 'label' | 'hint' | 'optional'>;

/** Label and hint of a react-aria field; they find their control by themselves. */
export function FieldAbove({ label, hint, optional = false }: Above) {
  const { t } = useTranslation();
  return (
    <>
      <Label>
        {label}
        {optional && <span className="optional"> {t('optional')}</span>}
      </Label>
      {hint && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
    </>
  );
}

/** The error of a react-aria field, tied to its control. */
export function FieldBelow({ error }: Pick<FieldProps, 'error'>) {
  if (!error) return null;
  return (
    <Text slot="errorMessage" className="error" elementType="p">
      <Icon name="stop" /> <span>{error}</span>
    </Text>
  );
}
