import { DirectResult, type MyCase } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.js';
import { ChoiceChips } from '../../components/Chips.js';
import { OrganisationChoice } from '../../components/OrganisationChoice.js';
import { Trouble } from '../../components/Trouble.js';
import { useSettle } from './use-settle.js';

interface SettleFormProps {
  readonly own: MyCase;
  readonly onClose: () => void;
}

/** The answer is enough: what follows from it, and who is responsible for that (FLW-13). */
export function SettleForm({ own, onClose }: SettleFormProps) {
  const { t } = useTranslation(['ask-one', 'common']);
  const form = useSettle(own);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        form.send();
      }}
    >
      <ChoiceChips
        label={t('ask-one:settle.result')}
        options={DirectResult.options.map((value) => ({
          value,
          label: t(`ask-one:settle.${value}`),
        }))}
        value={form.result}
        onChange={form.choose}
      />
      {form.result && (
        <OrganisationChoice
          organisations={form.organisations}
          chosen={form.chosen}
          onChoose={form.pick}
          isTwo={form.result === 'TOGETHER'}
          serves={t('ask-one:settle.serves')}
        />
      )}
      {form.error && <Trouble error={form.error} />}
      <div className="actions">
        <Button
          type="submit"
          variant="primary"
          pending={form.isPending && t('common:saving')}
          unavailable={form.lacks !== null && t(`ask-one:settle.${form.lacks}`)}
        >
          {t('ask-one:settle.send')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
