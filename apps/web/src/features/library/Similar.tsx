import type { SimilarCases } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fold } from '../../components/Fold.js';
import { Loaded } from '../../components/Loaded.js';
import { useApi } from '../../lib/api.js';
import { useTraitWords } from './use-trait-words.js';
import './library.css';

/** How earlier cases with the same themes ended, for the case's own team; folded, and read when opened. */
export function Similar({ id }: { readonly id: string }) {
  const { t } = useTranslation('library');
  const [open, setOpen] = useState(false);
  return (
    <Fold title={t('similar')} className="card" onToggle={setOpen}>
      {open && <Found id={id} />}
    </Fold>
  );
}

function Found({ id }: { id: string }) {
  const { t } = useTranslation('library');
  const similar = useApi('similarCases', { params: { id } });
  return (
    <Loaded query={similar}>
      {(found) =>
        found.length === 0 ? (
          <p className="sm muted">{t('similarNone')}</p>
        ) : (
          found.map((one) => <Kind key={one.traits.theme} kind={one} />)
        )
      }
    </Loaded>
  );
}

function Kind({ kind: { traits, exits, told } }: { kind: SimilarCases }) {
  const { t } = useTranslation(['library', 'codes', 'result']);
  const wordsOf = useTraitWords();
  return (
    <div className="stack similar above">
      <p>
        <b>{t(`codes:caseTag.${traits.theme}`)}</b>{' '}
        <span className="sm muted">{wordsOf(traits)}</span>
      </p>
      <ul className="sm">
        {exits.map((exit) => (
          <li key={exit}>{t(`result:outcome.${exit}`)}</li>
        ))}
      </ul>
      {told.map(({ id, learned }) => (
        <p key={id} className="sm">
          <b>{t('library:learned')}</b> {learned}
        </p>
      ))}
    </div>
  );
}
