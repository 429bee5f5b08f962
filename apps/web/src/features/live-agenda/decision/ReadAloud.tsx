import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenForm } from './domain/spoken.js';
import { Spoken } from './Spoken.js';
import { useDecision } from './use-decision.js';

interface ReadAloudProps {
  readonly codeWord: string;
  /** Whether the talk has come to reading: then the text takes the focus. */
  readonly isNow: boolean;
}

/** The text that the convener reads aloud; it grows beside the form as the form is filled. */
export function ReadAloud({ codeWord, isNow }: ReadAloudProps) {
  const { t } = useTranslation('decision');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNow) heading.current?.focus();
  }, [isNow]);
  const { form, organisations } = useDecision();
  return (
    <section className="card read-aloud" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('readAloud')}
      </h2>
      {form.exit === null ? (
        <p className="muted">{t('readAloudEmpty')}</p>
      ) : (
        <Spoken
          codeWord={codeWord}
          decision={spokenForm(form)}
          organisations={organisations}
          marksMissing
        />
      )}
      <hr className="rule" />
      <p className="sm muted">{t('readAloudAfter')}</p>
    </section>
  );
}
