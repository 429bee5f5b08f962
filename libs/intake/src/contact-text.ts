import { FORMS, type FormVersion, type Language } from '@rukkanen/contract';
import { fillIn } from '@rukkanen/kernel';
import en from './messages/en.json' with { type: 'json' };
import fi from './messages/fi.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };
import type { ChosenLevels } from './several-domains.js';

type Messages = typeof fi;
const MESSAGES: Readonly<Record<Language, Messages>> = { fi, sv, en };

export interface ContactFacts {
  readonly language: Language;
  /** With the client's consent it is a contact, without it a notification: never one for both. */
  readonly consent: boolean;
  readonly formVersion: FormVersion;
  readonly scores: ChosenLevels;
  readonly narrative: string;
  readonly clientHope: string;
}

/** What a person wrote loses its own full stop, for the sentence has one. */
const bare = (written: string): string => written.trim().replace(/\.+$/, '');

function domainLines({ formVersion, scores, language }: ContactFacts, say: Messages): string[] {
  const { sheets } = FORMS[formVersion];
  const lines = sheets.flatMap(({ key, title, levels }) => {
    const level = scores[key];
    const sentence = level ? levels[level - 1] : undefined;
    return sentence
      ? [fillIn(say.domain, { title: title[language], sentence: sentence[language] })]
      : [];
  });
  const untold = sheets.filter(({ key }) => scores[key] === null);
  const titles = new Intl.ListFormat(language).format(untold.map(({ title }) => title[language]));
  return [...lines, ...(untold.length > 0 ? [fillIn(say.notDiscussed, { titles })] : [])];
}

/**
 * The chosen sentences and the story as a text for the contact form of social care (SHL 1301/2014 35 §;
 * FRM-03, FLW-07, FLW-08). It holds no code word, is made where it is shown, and is stored nowhere. Who
 * the client is, the worker writes in the form of the authority itself.
 */
export function contactText(facts: ContactFacts): string {
  const say = MESSAGES[facts.language];
  const story = facts.narrative.trim();
  const hope = facts.consent ? facts.clientHope.trim() : '';
  const parts = [
    [facts.consent ? say.withConsent : say.withoutConsent],
    [`${say.domains}:`, ...domainLines(facts, say)],
    ...(story ? [[`${say.story}:`, story]] : []),
    ...(hope ? [[fillIn(say.hope, { hope: bare(hope) })]] : []),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}
