import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenForm } from './domain/spoken.js';
import { Spoken } from './Spoken.js';
import { useDecision } from './use-decision.js';

/** The text that the convener reads aloud; it grows beside the form as the form is filled. */
export function ReadAloud({ codeWord }: { readonly codeWord: string }) {
  const { t } = useTranslation('decision');
  const id = useId();
  const { form, organisations } = useDecision();
  return (
    <section className="card read-aloud" aria-labelledby={id}>
      <h2 id={id}>{t('readAloud')}</h2>
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
