import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.js';
import { IconButton } from '../../../components/IconButton.js';
import { SelectField } from '../../../components/SelectField.js';
import { ActionHow } from './ActionHow.js';
import { type ActionForm, changedAction, NEW_ACTION } from './domain/form.js';
import { placeOf } from './domain/gaps.js';
import { GuardedText } from './GuardedText.js';
import { useDecision } from './use-decision.js';
import { useGapText } from './use-gap-text.js';
import { useFunctionOptions, useOrganisationOptions } from './use-options.js';

const MOST = 10;

/** Who does what. Every action has exactly one responsible organisation. */
export function Actions() {
  const { t } = useTranslation('decision');
  const { form, change } = useDecision();
  const put = (actions: ActionForm[]) => change({ actions });
  return (
    <fieldset className="stack">
      <legend>{t('actions')}</legend>
      <p className="hint">{t('actionsHint')}</p>
      {form.actions.map((action, index) => (
        <Action
          // An action has no other name than its place, and its place is its name in the contract.
          key={index}
          index={index}
          action={action}
          onChange={(next) => put(form.actions.with(index, next))}
          onRemove={() => put(form.actions.toSpliced(index, 1))}
        />
      ))}
      {form.actions.length < MOST && (
        <p>
          <Button size="small" icon="plus" onPress={() => put([...form.actions, NEW_ACTION])}>
            {t('addAction')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

interface ActionProps {
  readonly index: number;
  readonly action: ActionForm;
  readonly onChange: (action: ActionForm) => void;
  readonly onRemove: () => void;
}

function Action({ index, action, onChange, onRemove }: ActionProps) {
  const { t } = useTranslation(['decision', 'common']);
  const error = useGapText();
  const organisations = useOrganisationOptions();
  const functions = useFunctionOptions();
  const number = index + 1;
  const set = (but: Partial<ActionForm>) => onChange(changedAction(action, but));
  return (
    <fieldset className="act">
      <legend className="sr">{t('decision:action', { number })}</legend>
      <GuardedText
        id={placeOf(`actions.${index}`)}
        field={`action:${number}`}
        label={t('decision:action', { number })}
        value={action.text}
        onChange={(text) => set({ text })}
        error={error(`actions.${index}`)}
        limit={300}
      />
      <div className="pair">
        <SelectField
          label={t('decision:actionOrganisation')}
          placeholder={t('common:choose')}
          value={action.organisation ?? ''}
          onChange={(organisation) => set({ organisation })}
          options={organisations}
        />
        <SelectField
          label={t('decision:actionFunction')}
          placeholder={t('common:choose')}
          value={action.function ?? ''}
          onChange={(own) => set({ function: own })}
          options={functions}
        />
      </div>
      <ActionHow action={action} onChange={set} />
      <IconButton icon="cross" label={t('decision:removeAction', { number })} onPress={onRemove} />
    </fieldset>
  );
}
