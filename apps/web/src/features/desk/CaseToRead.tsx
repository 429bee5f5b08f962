import type { CaseCard, QueueItem } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { CodeWord } from '../../components/CodeWord.js';
import { Loaded } from '../../components/Loaded.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useApi } from '../../lib/api.js';
import { useTime } from '../../lib/use-language.js';
import { AskedBefore } from '../ask-one/AskedBefore.js';
import { Similar } from '../library/Similar.js';
import { CaseDetails } from './CaseDetails.js';
import { CaseWords } from './CaseWords.js';
import { Judgement } from './Judgement.js';

/** The case that is to be read, with the question largest and the human statement at the end. */
export function CaseToRead({ item }: { item: QueueItem }) {
  const card = useApi('readCase', { params: { id: item.id } });
  return <Loaded query={card}>{(read) => <Read card={read} />}</Loaded>;
}

function Read({ card }: { card: CaseCard }) {
  const { t } = useTranslation(['desk', 'codes']);
  const { shortDate } = useTime();
  const id = useId();
  const isNew = card.state === 'submitted';
  return (
    <article className="card" aria-labelledby={id}>
      <p className="row">
        {isNew && (
          <Badge tone="info" icon="eye">
            {t('desk:onlyYou')}
          </Badge>
        )}
        <span className="push sm muted">
          {t('desk:facts', {
            age: t(`codes:ageBand.${card.ageBand}`),
            language: t(`codes:serviceLanguage.${card.serviceLanguage}`),
            agreed: shortDate(card.agreedOn),
          })}
        </span>
      </p>
      <h2 id={id} className="case-name">
        <CodeWord>{card.codeWord}</CodeWord>
      </h2>
      <CaseWords card={card} />
      <AskedBefore direct={card.direct} />
      <CaseDetails card={card} />
      {!card.textDeleted && <Similar id={card.id} />}
      {isNew && (
        <WithIcon icon="info" className="sm muted above">
          {t('desk:readStill', { count: card.acknowledged })}
        </WithIcon>
      )}
      <Judgement card={card} />
    </article>
  );
}
