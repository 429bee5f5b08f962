import { WithoutReason } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { Button } from '../../../components/Button.js';
import { ChoiceChips } from '../../../components/Chips.js';
import { missingFunctions, splitPresence } from '../domain/presence.js';
import { useLive } from '../use-live.js';
import { NEW_ACTION } from './domain/form.js';
import { useDecision } from './use-decision.js';

/** An asked function is not here: why it is decided all the same, or what is asked of it in writing. */
export function Without() {
  const { t } = useTranslation(['decision', 'codes']);
  const { presence } = useLive();
  const { form, change, asked } = useDecision();
  const absent = missingFunctions(asked, splitPresence(presence).here);
  if (absent.length === 0) return null;
  const ask = () =>
    change({
      actions: [
        ...form.actions,
        ...absent.map((own) => ({
          ...NEW_ACTION,
          text: t('decision:writtenView'),
          function: own,
        })),
      ],
    });
  return (
    <div className="stack">
      <Banner tone="wait">
        {t('decision:absent', {
          functions: absent.map((own) => t(`codes:function.${own}`)).join(', '),
        })}
      </Banner>
      <ChoiceChips
        id="decision-without"
        label={t('decision:withoutReason')}
        options={WithoutReason.options.map((value) => ({
          value,
          label: t(`decision:without.${value}`),
        }))}
        value={form.withoutReason}
        onChange={(withoutReason) => change({ withoutReason })}
        error={null}
      />
      {form.withoutReason === 'ASKED_IN_WRITING' && (
        <p>
          <Button onPress={ask}>{t('decision:askInWriting')}</Button>
        </p>
      )}
    </div>
  );
}
