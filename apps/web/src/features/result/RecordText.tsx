import { recordText } from '@rukkanen/agenda';
import type { CaseResult } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { CopyButton } from '../../components/CopyButton.js';
import { WithIcon } from '../../components/WithIcon.js';
import { useLanguage } from '../../lib/use-language.js';
import { nameIn } from './organisation-name.js';

interface RecordTextProps {
  readonly result: CaseResult;
  readonly isGone: boolean;
}

/** A text to paste into the client's own record. The code word never belongs there (LIV-05). */
export function RecordText({ result, isGone }: RecordTextProps) {
  const { t } = useTranslation('result');
  const text = useRecordText(result);
  return (
    <section aria-labelledby="record">
      <div className="row record-head">
        <h2 id="record">{t('record.title')}</h2>
        <span className="push actions">
          {!isGone && (
            <CopyButton
              text={text}
              label={t('record.copy')}
              done={t('record.copied')}
              variant="primary"
              size="small"
            />
          )}
          <Button variant="quiet" size="small" icon="printer" onPress={() => window.print()}>
            {t('record.print')}
          </Button>
        </span>
      </div>
      <div className="copybox">
        {text.split('\n').map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      <WithIcon icon="info">{isGone ? t('record.gone') : t('record.noCodeWord')}</WithIcon>
    </section>
  );
}

function useRecordText({ decision, heldOn, organisations }: CaseResult): string {
  const { t } = useTranslation('codes');
  const language = useLanguage();
  return recordText(decision, {
    heldOn,
    language,
    organisationName: nameIn(organisations),
    functionName: (key) => t(`function.${key}`),
  });
}
