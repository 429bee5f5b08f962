type There = (path: string) => boolean;
type Env = Readonly<Record<string, string | undefined>>;
export const dictionaryFile: string;
export function dictionarySetting(env?: Env, there?: There): { VOIKKO_DICTIONARY?: string };
export function lackOfDictionary(env?: Env, there?: There): string | undefined;
