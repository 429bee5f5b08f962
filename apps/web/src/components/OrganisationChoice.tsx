import type { OrganisationCard } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { SelectField } from './SelectField.js';

/** The one that leads or serves, and the other one of two; empty while it is not chosen. */
export type Chosen = readonly [string, string];

interface OrganisationChoiceProps {
  readonly organisations: readonly OrganisationCard[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly isTwo: boolean;
  /** What is asked when one is enough. */
  readonly serves: string;
}

/** Who goes on with a case without the team: one organisation, or two of which the first leads (FLW-13). */
export function OrganisationChoice(props: OrganisationChoiceProps) {
  const { organisations, chosen, onChoose, isTwo, serves } = props;
  const { t } = useTranslation('desk');
  const [first, second] = chosen;
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectField
        label={isTwo ? t('redirect.leads') : serves}
        value={first}
        placeholder={t('redirect.choose')}
        options={options.filter(({ value }) => value !== second || !isTwo)}
        onChange={(id) => onChoose([id, second])}
      />
      {isTwo && (
        <SelectField
          label={t('redirect.withWhom')}
          value={second}
          placeholder={t('redirect.choose')}
          options={options.filter(({ value }) => value !== first)}
          onChange={(id) => onChoose([first, id])}
        />
      )}
    </>
  );
}
