import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceChips } from '../../components/Chips.js';

const PROGRAMS = [
  { value: 'outlook', label: 'Outlook' },
  { value: 'google', label: 'Google' },
  { value: 'apple', label: 'Apple' },
  { value: 'thunderbird', label: 'Thunderbird' },
] as const;
type Program = (typeof PROGRAMS)[number]['value'];

/** How to subscribe in the program that one has. */
export function HowTo() {
  const { t } = useTranslation('calendar');
  const heading = useId();
  const [program, choose] = useState<Program>('outlook');
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('how')}</h2>
      <ChoiceChips label={t('program')} options={PROGRAMS} value={program} onChange={choose} />
      <ol className="how">
        {([1, 2, 3] as const).map((step) => (
          <li key={step}>
            <b className="n">{step}</b>
            <span>{t(`steps.${program}.${step}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
