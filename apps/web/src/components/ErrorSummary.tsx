import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.js';

export interface FieldTrouble {
  /** The `id` of the field. */
  readonly field: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly troubles: readonly FieldTrouble[];
  /** Counts the tries to send; each new one brings the focus here. */
  readonly attempt: number;
}

/** Everything that stops a form from going, on top of it, each a way to its field. */
export function ErrorSummary({ troubles, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (troubles.length === 0) return null;
  return (
    <div className="banner stop" role="alert" tabIndex={-1} ref={box}>
      <Icon name="stop" />
      <p>
        <b>{t('errors.heading', { count: troubles.length })}</b>
      </p>
      <ul>
        {troubles.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(field);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const CONTROLS = 'input:not([type=hidden]), textarea, select, button, [tabindex="0"]';

/** Brings the focus to a field by its id, or to the first control inside it. */
export function focusField(id: string): void {
  const place = document.getElementById(id);
  const control = place?.matches(CONTROLS) ? place : place?.querySelector<HTMLElement>(CONTROLS);
  (control ?? place)?.focus();
}
