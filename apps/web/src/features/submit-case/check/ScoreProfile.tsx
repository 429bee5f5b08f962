import { FORM } from '@rukkanen/contract';
import { useLanguage } from '../../../lib/use-language.js';
import { Level } from '../situation/Level.js';
import { useForm } from '../use-case-form.js';

/** Seven rows with the chosen sentence in words. A profile, never a total (FRM-04). */
export function ScoreProfile() {
  const language = useLanguage();
  const { draft } = useForm();
  return (
    <dl className="score-profile sm">
      {FORM.sheets.map((sheet) => (
        <div key={sheet.key}>
          <dt>{sheet.title[language]}</dt>
          <dd>
            <Level sheet={sheet} level={draft.scores[sheet.key]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
