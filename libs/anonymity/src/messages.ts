import type { Finding, FindingType, GuardLanguage, Severity, Suggestion } from './finding.js';
import en from './messages/en.json' with { type: 'json' };
import fi from './messages/fi.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

/** Every text of the guard by key, for the server's answers and the screen alike. */
export const guardMessages: Readonly<Record<GuardLanguage, Readonly<Record<string, string>>>> = {
  fi,
  sv,
  en,
};

/** A finding as `POST /api/anonymity/check` answers it: the reason in the reader's language. */
export interface DescribedFinding {
  start: number;
  end: number;
  type: FindingType;
  severity: Severity;
  reason: string;
  rule: string;
  suggestion: string | null;
}

/** Puts the findings into the reader's language. Holds no word of the text that was screened. */
export function describeFindings(
  findings: readonly Finding[],
  lang: GuardLanguage,
): DescribedFinding[] {
  return findings.map(({ start, end, type, severity, reason, rule, suggestion }) => ({
    start,
    end,
    type,
    severity,
    reason: textOf(reason, lang),
    rule,
    suggestion: suggestion === null ? null : suggest(suggestion, lang),
  }));
}

const textOf = (key: string, lang: GuardLanguage): string =>
  guardMessages[lang][key] ?? guardMessages.fi[key] ?? key;

/** Fills the {places}; a month is given by its number and written by its name. */
function suggest({ key, values = {} }: Suggestion, lang: GuardLanguage): string {
  return textOf(key, lang).replaceAll(/\{(\w+)\}/g, (_, place: string) => {
    const value = values[place] ?? '';
    return place === 'month' ? textOf(`guard.month.${value}`, lang) : value;
  });
}
