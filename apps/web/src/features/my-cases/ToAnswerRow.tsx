import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { ButtonLink } from '../../components/Link.js';
import { OwnRow } from './OwnRow.js';
import { StateBadge } from './StateBadge.js';

/** A case that came back: the convener's question, and the way to answer it. */
export function ToAnswerRow({ one }: { readonly one: MyCase }) {
  const { t } = useTranslation('my-cases');
  return (
    <OwnRow
      head={
        <>
          <CodeWord to={`/cases/${one.id}`}>{one.codeWord}</CodeWord>
          <StateBadge state={one.state} />
        </>
      }
      action={<ButtonLink to={`/cases/${one.id}/answer`}>{t('waiting.answer')}</ButtonLink>}
    >
      <p>{one.returnQuestion ?? one.question ?? t('rest.deleted')}</p>
    </OwnRow>
  );
}
