import type { WaitingExample } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { Trouble } from '../../components/Trouble.js';
import { useChange } from '../../lib/api.js';
import { said } from '../../components/said.js';
import { RemoveExample } from './RemoveExample.js';

/** Examples that another convener has to read before anybody else sees them. */
export function Waiting({ examples }: { readonly examples: readonly WaitingExample[] }) {
  const { t } = useTranslation('library');
  return (
    <section className="stack" aria-labelledby="waiting">
      <h2 id="waiting">{t('waiting')}</h2>
      <p className="sm muted">{t('waitingSub')}</p>
      {examples.map((example) => (
        <One key={example.id} example={example} />
      ))}
    </section>
  );
}

function One({ example: { id, theme, situation, learned, own } }: { example: WaitingExample }) {
  const { t } = useTranslation(['library', 'codes', 'common']);
  const confirm = useChange('confirmExample', { outdates: ['library'] });
  const body = { nobodyIdentifiable: true } as const;
  return (
    <article className="card stack">
      <h3>{t(`codes:caseTag.${theme}`)}</h3>
      <p>{situation}</p>
      <p>
        <b>{t('library:learned')}</b> {learned}
      </p>
      {confirm.error && <Trouble error={confirm.error} />}
      <div className="actions">
        {own ? (
          <span className="sm muted">{t('library:own')}</span>
        ) : (
          <Button
            variant="primary"
            pending={confirm.isPending && t('common:saving')}
            onPress={() =>
              said(confirm.mutateAsync({ params: { id }, body }), t('library:confirmed'))
            }
          >
            {t('library:confirm')}
          </Button>
        )}
        <RemoveExample id={id} />
      </div>
    </article>
  );
}
