import type { ExitCode, LibraryExample } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../components/Loaded.js';
import { Link } from '../../components/Link.js';
import { useApi } from '../../lib/api.js';
import { useMe } from '../../lib/me.js';
import { nearest } from './nearest.js';

/** What was learned from cases that ended so, the area's own first; shared by at least k clients. */
export function Examples({ exit }: { readonly exit: ExitCode | null }) {
  const { t } = useTranslation('aids');
  const { areas } = useMe();
  const library = useApi('library');
  const own = areas.map(({ name }) => name.fi);
  return (
    <section className="stack" aria-labelledby="aid-examples">
      <h2 id="aid-examples">{t('which.examples')}</h2>
      <Loaded query={library}>{({ told }) => <Told examples={nearest(told, exit, own)} />}</Loaded>
      <p className="sm">
        <Link to="/library">{t('which.allExamples')}</Link>
      </p>
    </section>
  );
}

function Told({ examples }: { examples: readonly LibraryExample[] }) {
  const { t } = useTranslation(['aids', 'codes']);
  if (examples.length === 0) return <p className="sm muted">{t('aids:which.noExamples')}</p>;
  return examples.map(({ id, traits, situation, learned }) => (
    <article key={id} className="card stack sm">
      <h3>{t(`codes:caseTag.${traits.theme}`)}</h3>
      <p>{situation}</p>
      <p>{learned}</p>
    </article>
  ));
}
