import type { Me } from '@rukkanen/contract';
import { useLanguage } from '../lib/use-language.js';
import { SelectField } from './SelectField.js';

interface AreaFieldProps {
  readonly label: string;
  /** The areas from which somebody may choose. */
  readonly areas: Me['areas'];
  readonly value: string;
  readonly onChange: (areaId: string) => void;
}

/** Which of one's areas a page is about; whoever has one area is not asked. */
export function AreaField({ areas, ...field }: AreaFieldProps) {
  const language = useLanguage();
  if (areas.length < 2) return null;
  const options = areas.map(({ id, name }) => ({ value: id, label: name[language] }));
  return <SelectField {...field} options={options} />;
}
