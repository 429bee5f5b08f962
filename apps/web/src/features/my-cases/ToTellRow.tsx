import type { MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/Badge.js';
import { CodeWord } from '../../components/CodeWord.js';
import { ButtonLink } from '../../components/Link.js';
import { useProductNow } from '../../lib/product-clock.js';
import { dayOf } from '../../lib/time.js';
import { useTime } from '../../lib/use-language.js';
import { OwnRow } from './OwnRow.js';

/** A decided case whose client has not heard yet (CON-02). */
export function ToTellRow({ one }: { readonly one: MyCase }) {
  const { t } = useTranslation('my-cases');
  const { shortWeekdayDate } = useTime();
  const due = one.feedback?.dueOn ?? '';
  const isLate = due < dayOf(useProductNow(60_000));
  const day = due && shortWeekdayDate(due);
  return (
    <OwnRow
      head={
        <>
          <CodeWord to={`/cases/${one.id}`}>{one.codeWord}</CodeWord>
          <Badge tone={isLate ? 'stop' : 'wait'} icon={isLate ? 'warning' : 'speech'}>
            {isLate ? t('waiting.late') : t('waiting.tell')}
          </Badge>
        </>
      }
      action={<ButtonLink to={`/cases/${one.id}`}>{t('waiting.toResult')}</ButtonLink>}
    >
      <p>{isLate ? t('waiting.tellLate', { day }) : t('waiting.tellBy', { day })}</p>
      {one.question && <p className="muted sm">{one.question}</p>}
    </OwnRow>
  );
}
