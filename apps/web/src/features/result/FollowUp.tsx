import { followUpSteps } from '@rukkanen/agenda';
import type { ExitCode } from '@rukkanen/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../lib/use-language.js';

/** What an exit always brings with it, in the model's own words. */
export function FollowUp({ exit }: { readonly exit: ExitCode }) {
  const { t } = useTranslation('result');
  const language = useLanguage();
  const steps = followUpSteps(exit);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="follow-up">
      <h2 id="follow-up">{t('followUp')}</h2>
      <ol className="steps">
        {steps.map(({ key, words }, index) => (
          <li key={key}>
            <span className="dot">{index + 1}</span>
            <span>{words[language]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
