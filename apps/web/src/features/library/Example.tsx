import type { LibraryExample } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveExample } from './RemoveExample.js';
import { useTraitWords } from './use-trait-words.js';

/** One example: whom it could be about, what it was like, what was learned. */
export function Example({ example }: { readonly example: LibraryExample }) {
  const { t } = useTranslation(['library', 'codes', 'result']);
  const wordsOf = useTraitWords();
  const id = useId();
  return (
    <article className="card stack" aria-labelledby={id}>
      <h2 id={id}>{t(`codes:caseTag.${example.traits.theme}`)}</h2>
      <p className="sm muted">{wordsOf(example.traits)}</p>
      <p>{example.situation}</p>
      {example.exit && <p className="sm">{t(`result:outcome.${example.exit}`)}</p>}
      <p>
        <b>{t('library:learned')}</b> {example.learned}
      </p>
      <div className="actions">
        <RemoveExample id={example.id} />
      </div>
    </article>
  );
}
