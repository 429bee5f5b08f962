import { FunctionKey } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import type { Option } from '../../../components/SelectField.js';
import { useDecision } from './use-decision.js';

export const useOrganisationOptions = (): Option[] =>
  useDecision().organisations.map(({ id, name }) => ({ value: id, label: name }));

export function useFunctionOptions(): Option<FunctionKey>[] {
  const { t } = useTranslation('codes');
  return FunctionKey.options.map((value) => ({ value, label: t(`function.${value}`) }));
}
