import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';

/** Which of the reader's own cases came before this one; nobody else is shown it. */
export function EarlierLine({ earlier }: Pick<MyCase, 'earlier'>) {
  const { t } = useTranslation('my-cases');
  if (!earlier) return null;
  return (
    <span className="muted earlier-case">
      {t('earlier')} <CodeWord to={`/cases/${earlier.id}`}>{earlier.codeWord}</CodeWord>
    </span>
  );
}
