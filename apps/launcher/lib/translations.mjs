export const LANGUAGES = ['fi', 'sv', 'en'];

const FOLDER = /^(.*(?:^|\/)(?:locales|messages))\/(fi|sv|en)(?:\/(.+))?\.json$/;

/** Where a file of texts belongs: its group, its language and its name within the language. */
export function placeOf(path) {
  const found = FOLDER.exec(path);
  return found && { group: found[1], language: found[2], name: found[3] ?? '' };
}

/** Texts by their whole key: `{ a: { b: 'x' } }` is `{ 'a.b': 'x' }`. */
export function flatten(texts, prefix = '') {
  return Object.assign(
    {},
    ...Object.entries(texts).map(([key, value]) =>
      value !== null && typeof value === 'object'
        ? flatten(value, `${prefix}${key}.`)
        : { [`${prefix}${key}`]: value },
    ),
  );
}

const byCode = (a, b) => (a < b ? -1 : 1);

/** What a text is filled in with. */
export const placeholders = (text) =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map((found) => found[1]))].sort(byCode);

/**
 * What the languages lack of each other, one sentence each: a missing or an empty text, and a text
 * that is filled in with other things than the Finnish one. A key that only one language has is missing
 * from the others.
 *
 * @param files `{ path, texts }` of every locale file
 */
export function translationTroubles(files) {
  const groups = Map.groupBy(
    files.flatMap(({ path, texts }) => ({ ...placeOf(path), texts: flatten(texts) })),
    ({ group, name }) => `${group} ${name}`,
  );
  return [...groups].flatMap(([, members]) => groupTroubles(members));
}

function groupTroubles(members) {
  const { group, name } = members[0];
  const where = name ? `${group}/*/${name}.json` : `${group}/*.json`;
  const byLanguage = Object.fromEntries(members.map(({ language, texts }) => [language, texts]));
  const keys = new Set(members.flatMap(({ texts }) => Object.keys(texts)));
  return [...keys].flatMap((key) =>
    keyTroubles(LANGUAGES.map((language) => [language, byLanguage[language]?.[key]])).map(
      (trouble) => `${where}: ${key} ${trouble}`,
    ),
  );
}

function keyTroubles(texts) {
  const lacking = texts.filter(([, text]) => typeof text !== 'string' || text.trim() === '');
  if (lacking.length > 0) return lacking.map(([language]) => `has no text in ${language}`);
  const [[, finnish], ...others] = texts;
  const asked = placeholders(finnish).join();
  return others
    .filter(([, text]) => placeholders(text).join() !== asked)
    .map(([language]) => `is filled in differently in ${language}`);
}
