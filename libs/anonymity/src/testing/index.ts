export {
  cleanTexts,
  identifyingTexts,
  scoredTexts,
  unmark,
  type CorpusText,
  type MarkedSpan,
} from './corpus.js';
export { found, weighed } from './found.js';
export { realDictionary } from './real-dictionary.js';
export { scoreOf, tableOf, type Score } from './score.js';
