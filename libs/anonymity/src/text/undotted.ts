/** Words that are no words with their dots on: *etta* is *että*, *paatos* is *päätös*. */
const UNDOTTED = new Set(
  'etta mita sita tama taman tassa tasta nain han hanen hanella hanelle viela jalkeen jaanyt kay kayda kaynyt aiti isa elake kesa paatos paatosta laakari laake laakitys tyota tyossa tyohon tyo paivaa paivaraha saanyt pitaa pitaisi enaa taalla siella myos tehda tehnyt naytti kayttaa kaytto vahan vahemman tarkea selvittaa loytaa loytyy kieltaytyi'.split(
    ' ',
  ),
);

/**
 * Whether a text was typed without dots over ä and ö: it has none, and some word breaks the vowel
 * harmony (*tyokyky*) or is on a short list. A short text may simply have no such letter.
 */
export const isUndotted = (text: string, words: readonly { readonly lower: string }[]): boolean =>
  !/[äöÄÖ]/.test(text) &&
  words.some(({ lower }) => UNDOTTED.has(lower) || /^[^ao]*y[^-]*[ao]|[ao]{2}[^-]*y/.test(lower));
