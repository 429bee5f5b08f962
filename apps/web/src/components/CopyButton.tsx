import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonProps } from './Button.js';
import { toast, toastTrouble } from './toasts.js';

interface CopyButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly text: string;
  readonly label?: string;
  /** What is said when it worked. */
  readonly done?: string;
  /** Beside the copying, whether that works or not: to show the text, for instance. */
  readonly onPress?: () => void;
}

/** Puts a text on the clipboard and says whether it went there. */
export function CopyButton({ text, label, done, onPress, variant, size }: CopyButtonProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    onPress?.();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      toast(done ?? t('copied'));
    } catch {
      toastTrouble(t('copyFailed'));
    }
  };
  return (
    <Button
      icon={copied ? 'check' : 'copy'}
      onPress={() => void copy()}
      {...(variant && { variant })}
      {...(size && { size })}
    >
      {label ?? t('copy')}
    </Button>
  );
}
