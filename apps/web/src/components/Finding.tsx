import { AcknowledgementReason, type TextFinding } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../lib/class-names.js';
import { Badge } from './Badge.js';
import { Button } from './Button.js';
import { replacedAt } from './marked-text.js';

interface FindingProps {
  readonly finding: TextFinding;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onKeep?: (finding: TextFinding, reason: AcknowledgementReason) => void;
}

/** One found place: the words, why they matter, and a replacement to accept with one tap. */
export function Finding({ finding, text, onWrite, onKeep }: FindingProps) {
  const { t } = useTranslation('guard');
  const { start, end, severity, suggestion, type } = finding;
  const blocks = severity === 'block';
  return (
    <li className={classes('finding', blocks && 'block')}>
      <p className="row">
        <q>{text.slice(start, end)}</q>
        <Badge tone={blocks ? 'stop' : 'wait'} icon={blocks ? 'stop' : 'warning'}>
          {blocks ? t('block') : t('consider')}
        </Badge>
      </p>
      <p className="sm">{t(`types.${type}`)}</p>
      <div className="actions">
        {suggestion !== null && (
          <Button
            size="small"
            variant={blocks ? 'primary' : 'plain'}
            onPress={() => onWrite(replacedAt(text, finding, suggestion))}
          >
            {t('replace', { suggestion })}
          </Button>
        )}
        {!blocks && onKeep && <KeepChoice onKeep={(reason) => onKeep(finding, reason)} />}
      </div>
    </li>
  );
}

/** Keeping a warned place takes a reason from a fixed list: nothing written that could reveal more. */
function KeepChoice({ onKeep }: { onKeep: (reason: AcknowledgementReason) => void }) {
  const { t } = useTranslation('guard');
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button size="small" variant="quiet" onPress={() => setAsked(true)}>
        {t('keep')}
      </Button>
    );
  }
  return (
    <fieldset className="keep">
      <legend className="sm">{t('keepBecause')}</legend>
      <div className="actions">
        {AcknowledgementReason.options.map((reason) => (
          <Button key={reason} size="small" onPress={() => onKeep(reason)}>
            {t(`reasons.${reason}`)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
