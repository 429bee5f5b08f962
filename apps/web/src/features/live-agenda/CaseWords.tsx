import type { CaseCard, LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CaseMarks } from '../../components/CaseMarks.js';
import { DomainProfile } from '../../components/DomainProfile.js';
import { Fold } from '../../components/Fold.js';
import { Loaded } from '../../components/Loaded.js';
import { TriedServices } from '../../components/TriedServices.js';
import { WithIcon } from '../../components/WithIcon.js';
import { AskedBefore } from '../ask-one/AskedBefore.js';
import { IdentifiesSomeone } from '../desk/IdentifiesSomeone.js';
import { Similar } from '../library/Similar.js';
import { useCase } from './use-case.js';

/** The text of the case, and the seven domains folded under it. */
export function CaseWords({ item }: { item: LiveItem }) {
  const card = useCase(item);
  return <Loaded query={card}>{(read) => <Words card={read} />}</Loaded>;
}

function Words({ card }: { card: CaseCard }) {
  const { t } = useTranslation('live-agenda');
  if (card.textDeleted) return <WithIcon icon="eyeOff">{t('textDeleted')}</WithIcon>;
  return (
    <>
      <p className="narrative">{card.narrative ?? t('deleted')}</p>
      {card.clientHope && (
        <p>
          <span className="muted sm">{t('clientHope')}</span> {card.clientHope}
        </p>
      )}
      <AskedBefore direct={card.direct} />
      <Fold title={t('domains')} className="card">
        {card.scores && <DomainProfile scores={card.scores} formVersion={card.formVersion} />}
        <TriedServices services={card.servicesTried} />
        <CaseMarks card={card} />
      </Fold>
      <Similar id={card.id} />
      <div>
        <IdentifiesSomeone id={card.id} size="small" />
      </div>
    </>
  );
}
