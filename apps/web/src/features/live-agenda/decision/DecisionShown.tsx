import type { LiveItem, LiveTexts } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../../components/Badge.js';
import { Banner } from '../../../components/Banner.js';
import { useApi } from '../../../lib/api.js';
import { spokenRecord } from './domain/spoken.js';
import { Spoken } from './Spoken.js';

interface DecisionShownProps {
  readonly item: LiveItem;
  readonly texts: LiveTexts;
}

/** A recorded decision as everybody who sees the case sees it, and whether its bringer agrees. */
export function DecisionShown({ item, texts }: DecisionShownProps) {
  const { t } = useTranslation(['decision', 'codes']);
  const id = useId();
  const organisations = useApi('listOrganisations');
  const { decision } = item;
  if (!decision) return null;
  const dissent = (decision.codes.dissent ?? [])
    .map((own) => t(`codes:function.${own}`))
    .join(', ');
  const absent = decision.absent.map((own) => t(`codes:function.${own}`)).join(', ');
  return (
    <section className="card sewn" aria-labelledby={id}>
      <div className="row">
        <h2 id={id}>{t('decision:decided')}</h2>
        <Confirmed item={item} />
      </div>
      <Spoken
        codeWord={item.case?.codeWord ?? ''}
        decision={spokenRecord(decision, texts)}
        organisations={organisations.data ?? []}
      />
      {dissent && <p>{t('decision:dissentSaid', { functions: dissent })}</p>}
      {absent && (
        <Banner tone="wait" className="above">
          {t('decision:absent', { functions: absent })}
        </Banner>
      )}
    </section>
  );
}

function Confirmed({ item: { confirmedAt } }: { item: LiveItem }) {
  const { t } = useTranslation('decision');
  return confirmedAt ? (
    <Badge tone="ok" icon="check">
      {t('confirmed')}
    </Badge>
  ) : (
    <Badge tone="wait" icon="clock">
      {t('waitsConfirm')}
    </Badge>
  );
}
