import type { LiveItem } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { ItemTimer } from './ItemTimer.js';
import { useCase } from './use-case.js';

/** The question is the headline; the code word and the bare facts stand above it. */
export function CaseHead({ item }: { item: LiveItem }) {
  const { t } = useTranslation(['live-agenda', 'codes']);
  const card = useCase(item);
  if (!item.case) return null;
  const facts = [
    t(`codes:ageBand.${item.case.ageBand}`),
    t('live-agenda:serviceLanguage', {
      language: t(`codes:serviceLanguage.${item.case.serviceLanguage}`),
    }),
    card.data?.interpreter && t('live-agenda:interpreter'),
    item.mine && t('live-agenda:mine'),
  ].filter(Boolean);
  const waiting = card.isPending ? t('live-agenda:questionComes') : t('live-agenda:deleted');
  return (
    <div className="case-head">
      <div>
        <p className="row">
          <CodeWord>{item.case.codeWord}</CodeWord>
          <span className="sm muted">{facts.join(' · ')}</span>
        </p>
        <h1 className="question">
          {card.data?.question ?? <span className="muted">{waiting}</span>}
        </h1>
      </div>
      <ItemTimer item={item} />
    </div>
  );
}
