import { FunctionKey, OpenWithoutReason, type LiveItem } from '@rukkanen/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { Dialog } from '../../../components/Dialog.js';
import { SentenceRadioGroup } from '../../../components/SentenceRadioGroup.js';
import { ApiError, isRefusal } from '../../../lib/api-error.js';
import { useLive } from '../use-live.js';

/** The functions that a refusal names as not here. */
export function absentIn(error: unknown): FunctionKey[] {
  const absent = error instanceof ApiError ? error.details['absent'] : null;
  return FunctionKey.array().safeParse(absent).data ?? [];
}

/**
 * Somebody who is needed is not here when a case is to be opened: go on for a reason that is kept, put
 * the case off, or wait. The room is asked only when the server has missed somebody.
 */
export function WithoutDialog() {
  const { view, error } = useLive();
  if (!isRefusal(error, 'item.function_missing')) return null;
  const item = view.items.find(({ id }) => id === error.details['itemId']);
  return item ? <Question key={item.id} item={item} absent={absentIn(error)} /> : null;
}

interface QuestionProps {
  readonly item: LiveItem;
  readonly absent: readonly FunctionKey[];
}

function Question({ item, absent }: QuestionProps) {
  const { t } = useTranslation(['live-agenda', 'codes']);
  const { send, dismiss } = useLive();
  const [without, setWithout] = useState<OpenWithoutReason | null>(null);
  const { id: itemId } = item;
  return (
    <Dialog
      title={t('live-agenda:without.title', { codeWord: item.case?.codeWord ?? '' })}
      isOpen
      onClose={dismiss}
      actions={
        <>
          <Button
            variant="primary"
            unavailable={!without && t('live-agenda:deferChoose')}
            onPress={() => without && void send({ type: 'startItem', itemId, without })}
          >
            {t('live-agenda:without.open')}
          </Button>
          <Button
            onPress={() => void send({ type: 'deferItem', itemId, reason: 'function_missing' })}
          >
            {t('live-agenda:deferDo')}
          </Button>
          <Button variant="quiet" onPress={dismiss}>
            {t('live-agenda:without.wait')}
          </Button>
        </>
      }
    >
      <p>
        {t('live-agenda:without.text', {
          functions: absent.map((own) => t(`codes:function.${own}`)).join(', '),
        })}
      </p>
      <SentenceRadioGroup
        label={t('live-agenda:without.why')}
        sentences={OpenWithoutReason.options.map((value) => ({
          value,
          text: t(`live-agenda:without.reason.${value}`),
        }))}
        value={without}
        onChange={(value) => setWithout(value as OpenWithoutReason)}
      />
    </Dialog>
  );
}
