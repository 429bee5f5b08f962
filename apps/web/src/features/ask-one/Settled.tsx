import type { DirectRequest, MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Tell } from '../result/Tell.js';

interface SettledProps {
  readonly own: MyCase;
  readonly direct: DirectRequest;
}

/** What followed from an answer that was enough, who is responsible, and what the client is told. */
export function Settled({ own, direct: { settled, answer } }: SettledProps) {
  const { t } = useTranslation('ask-one');
  if (!settled) return null;
  const { result, organisations, on } = settled;
  const [first, second] = organisations;
  return (
    <>
      <p>
        <b>{t(`settled.${result}`, { first: first?.name, second: second?.name })}</b>
      </p>
      <Tell
        own={own}
        feedback={own.feedback}
        heldOn={answer?.on ?? on}
        words={t('settled.words')}
      />
    </>
  );
}
