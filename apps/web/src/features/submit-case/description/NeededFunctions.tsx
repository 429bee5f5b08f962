import { FunctionKey } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { functionsOf, suggestedFunctions } from '../domain/suggestions.js';
import { useForm } from '../use-case-form.js';
import { FoldedChips } from './FoldedChips.js';

/** The convener comes by office and cannot be left out. */
const CHOICES = FunctionKey.options.filter((key) => key !== 'CONVENER');

/** Who is needed: suggested from the domains and themes until the bringer decides (ROS-18). */
export function NeededFunctions() {
  const { t } = useTranslation(['submit-case', 'codes']);
  const { draft, change, hint, errorOf } = useForm();
  return (
    <FoldedChips
      id="functions"
      label={t('submit-case:description.functions')}
      hint={t('submit-case:description.functionsHint')}
      more={t('submit-case:description.allFunctions')}
      options={CHOICES.map((value) => ({ value, label: t(`codes:function.${value}`) }))}
      likely={suggestedFunctions(draft, hint)}
      value={functionsOf(draft, hint)}
      onChange={(functions) => change({ functions })}
      error={errorOf('description', 'functions')}
    >
      {draft.functions !== null && (
        <Button variant="quiet" size="small" onPress={() => change({ functions: null })}>
          {t('submit-case:description.suggestAgain')}
        </Button>
      )}
    </FoldedChips>
  );
}
