import { recordedOf, recordText } from '@rukkanen/agenda';
import type { LiveDecision, LiveItem, LiveView } from '@rukkanen/contract';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeWord } from '../../components/CodeWord.js';
import { CopyButton } from '../../components/CopyButton.js';
import { useApi } from '../../lib/api.js';
import { dayOf } from '../../lib/time.js';
import { useLanguage } from '../../lib/use-language.js';
import { useLive } from './use-live.js';

/**
 * The texts of all decisions for the clients' own records, in one place (LIV-05). A code word stands
 * beside a text on the screen and is never a part of what is copied.
 */
export function RecordTexts() {
  const { t } = useTranslation('closing');
  const id = useId();
  const { view } = useLive();
  const texts = useTexts(view);
  if (texts.length === 0) return null;
  const all = texts.map(({ item, text }) => `${t('number', { number: item.position })}\n${text}`);
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="row record-head">
        <h2 id={id}>{t('texts')}</h2>
        {texts.length > 1 && (
          <span className="push">
            <CopyButton
              text={all.join('\n\n')}
              label={t('copyAll')}
              done={t('copiedAll')}
              size="small"
            />
          </span>
        )}
      </div>
      <p className="sm muted">{t('textsHint')}</p>
      <ul className="list">
        {texts.map((one) => (
          <li key={one.item.id} className="matter">
            <One {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ item, text }: { item: LiveItem; text: string }) {
  const { t } = useTranslation('closing');
  return (
    <>
      <span className="row">
        <CodeWord>{item.case?.codeWord ?? ''}</CodeWord>
        <span className="push">
          <CopyButton text={text} label={t('copyOne')} done={t('copied')} size="small" />
        </span>
      </span>
      <div className="copybox sm">
        {text.split('\n').map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
    </>
  );
}

const isDecided = (item: LiveItem): item is LiveItem & { readonly decision: LiveDecision } =>
  item.state === 'decided' && item.decision !== null;

function useTexts({ items, texts, startsAt }: LiveView) {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  const { data: organisations } = useApi('listOrganisations');
  if (!organisations) return [];
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? id;
  return items.filter(isDecided).map((item) => ({
    item,
    text: recordText(recordedOf(item.decision, texts), {
      heldOn: dayOf(startsAt),
      language,
      organisationName: nameOf,
      functionName: (key) => t(`function.${key}`),
    }),
  }));
}
