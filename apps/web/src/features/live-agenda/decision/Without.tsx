import { type FunctionKey, WithoutReason } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../components/Banner.js';
import { Button } from '../../../components/Button.js';
import { ChoiceChips } from '../../../components/Chips.js';
import { FieldBelow } from '../../../components/FieldParts.js';
import { dayOf } from '../../../lib/time.js';
import { productNow } from '../../../lib/product-clock.js';
import { type ActionForm, NEW_ACTION } from './domain/form.js';
import { placeOf } from './domain/gaps.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';

/** An asked function is not here: why it is decided all the same, or what is asked of it in writing. */
export function Without() {
  const { t } = useTranslation(['decision', 'codes']);
  const { form, change, absent } = useDecision();
  const error = useGapText();
  if (absent.length === 0) return null;
  const open = absent.filter((own) => !form.actions.some((action) => action.function === own));
  const ask = () =>
    change({
      actions: [...form.actions, ...open.map((own) => written(own, t('decision:writtenView')))],
    });
  return (
    <div className="stack">
      <Banner tone="wait">
        {t('decision:absent', {
          functions: absent.map((own) => t(`codes:function.${own}`)).join(', '),
        })}
      </Banner>
      <ChoiceChips
        id={placeOf('withoutReason')}
        label={t('decision:withoutReason')}
        options={WithoutReason.options.map((value) => ({
          value,
          label: t(`decision:without.${value}`),
        }))}
        value={form.withoutReason}
        onChange={(withoutReason) => change({ withoutReason })}
        error={error('withoutReason')}
      />
      {form.withoutReason === 'ASKED_IN_WRITING' && (
        <div id={placeOf('writtenView')} tabIndex={-1}>
          {open.length > 0 ? (
            <Button onPress={ask}>{t('decision:askInWriting')}</Button>
          ) : (
            <p className="hint">{t('decision:writtenDone')}</p>
          )}
          <FieldBelow error={error('writtenView')} />
        </div>
      )}
    </div>
  );
}

/** How long a written view may take when nothing else is said, in days. */
const WRITTEN_DAYS = 7;

/** What is asked in writing, by a day that can be changed. */
const written = (own: FunctionKey, text: string): ActionForm => ({
  ...NEW_ACTION,
  text,
  function: own,
  dueOn: dayOf(productNow().getTime() + WRITTEN_DAYS * 86_400_000),
});
