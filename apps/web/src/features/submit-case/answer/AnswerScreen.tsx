import type { CaseCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Loaded } from '../../../components/Loaded.js';
import { useState } from 'react';
import { EmptyState } from '../../../components/EmptyState.js';
import { ButtonLink } from '../../../components/Link.js';
import { PageHead } from '../../../components/PageHead.js';
import { useApi } from '../../../lib/api.js';
import { CaseWizard } from '../CaseWizard.js';
import { answerName } from '../domain/draft.js';
import { draftOfCard } from '../domain/from-card.js';

/** Answering a case that came back with a question: the same four steps, already filled. */
export function Component() {
  const { id = '' } = useParams();
  const card = useApi('readCase', { params: { id } });
  return <Loaded query={card}>{(found) => <Answer key={id} card={found} />}</Loaded>;
}

function Answer({ card }: { card: CaseCard }) {
  const [first] = useState(card);
  const [initial] = useState(() => draftOfCard(card));
  if (first.state !== 'needs_information' || first.textDeleted) return <Closed card={first} />;
  return (
    <CaseWizard
      name={answerName(first.id, first.version)}
      initial={initial}
      base={`/cases/${first.id}/answer`}
      purpose={{ kind: 'answer', caseId: first.id, asked: first.returnQuestion }}
    />
  );
}

/** Somebody with an old link: the case has gone on, or its texts have gone. */
function Closed({ card }: { card: CaseCard }) {
  const { t } = useTranslation('submit-case');
  return (
    <>
      <PageHead title={t('answer.title')} />
      <EmptyState
        title={t('answer.notOpen')}
        action={<ButtonLink to="/cases">{t('receipt.myCases')}</ButtonLink>}
      >
        {card.textDeleted ? t('answer.deleted') : t('answer.notOpenText')}
      </EmptyState>
    </>
  );
}
