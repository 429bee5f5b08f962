import type { Acknowledgement } from '@rukkanen/contract';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { GuardedTextArea } from '../../components/GuardedTextArea.js';
import { Trouble } from '../../components/Trouble.js';
import { useGuard } from '../../lib/use-guard.js';

interface GuardedFormProps {
  /** The name of the text in the request, as the guard reports it. */
  readonly field: 'answer' | 'question' | 'reply';
  readonly label: string;
  readonly hint: string;
  readonly bounds: { readonly shortest: number; readonly limit: number };
  readonly short: string;
  readonly send: string;
  readonly change: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSend: (text: string, acknowledgements: Acknowledgement[]) => void;
  /** What else is asked, under the text. */
  readonly children?: ReactNode;
  /** Another way, beside the button. */
  readonly aside?: ReactNode;
}

/** One text about a client, watched while it is written, and the button that sends it. */
export function GuardedForm({ field, label, hint, bounds, ...props }: GuardedFormProps) {
  const { t } = useTranslation(['ask-one', 'common']);
  const [text, setText] = useState('');
  const guard = useGuard(field, text);
  const isShort = text.trim().length < bounds.shortest;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend(text.trim(), [...guard.acknowledgements]);
      }}
    >
      <GuardedTextArea
        label={label}
        hint={hint}
        value={text}
        onChange={setText}
        findings={guard.findings}
        onKeep={guard.onKeep}
        limit={bounds.limit}
        rows={4}
      />
      {props.children}
      {props.change.error && <Trouble error={props.change.error} />}
      <div className="actions">
        <Button
          type="submit"
          variant="primary"
          pending={props.change.isPending && t('common:sending')}
          unavailable={
            (isShort && props.short) || (guard.findings.length > 0 && t('ask-one:answer.findings'))
          }
        >
          {props.send}
        </Button>
        {props.aside}
      </div>
    </form>
  );
}
