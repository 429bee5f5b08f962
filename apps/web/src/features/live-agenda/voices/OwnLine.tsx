import { VIEW_FIELD } from '@rukkanen/agenda';
import type { FunctionKey, LiveItem } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { GuardedTextArea } from '../../../components/GuardedTextArea.js';
import { Status } from '../../../components/Status.js';
import { useGuard } from '../../../lib/use-guard.js';
import { useLive } from '../use-live.js';

const SHORTEST = 3;
const LIMIT = 280;

interface OwnLineProps {
  readonly item: LiveItem;
  readonly own: FunctionKey;
}

/** One line of one's own about the case, under guard; others read it when its turn comes (LIV-07). */
export function OwnLine({ item, own }: OwnLineProps) {
  const { t } = useTranslation(['voices', 'live-agenda', 'codes']);
  const { pending, send } = useLive();
  const [text, setText] = useState('');
  const guard = useGuard(VIEW_FIELD, text);
  const isGiven = item.voices.views.some((one) => one.function === own);
  const give = async () => {
    const { acknowledgements } = guard;
    const line = { itemId: item.id, function: own, text, acknowledgements: [...acknowledgements] };
    if (await send({ type: 'giveView', ...line })) setText('');
  };
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <GuardedTextArea
        label={t('voices:ownLine', { who: t(`codes:function.${own}`) })}
        hint={t('voices:ownLineHint')}
        optional
        rows={2}
        limit={LIMIT}
        value={text}
        onChange={(typed) => setText(typed.trimStart())}
        findings={guard.findings}
        onKeep={guard.onKeep}
      />
      <p className="row">
        <Button
          size="small"
          pending={pending === 'giveView' && t('live-agenda:doing')}
          unavailable={whyNot()}
          onPress={() => void give()}
        >
          {t(isGiven ? 'voices:lineAnew' : 'voices:lineKeep')}
        </Button>
        <Status className="sm">{isGiven && t('voices:lineKept')}</Status>
      </p>
    </form>
  );

  function whyNot(): string | false {
    if (text.length < SHORTEST) return t('voices:lineFirst');
    if (text.length > LIMIT) return t('voices:lineTooLong');
    return (guard.findings.length > 0 || !guard.isCurrent) && t('voices:lineGuarded');
  }
}
