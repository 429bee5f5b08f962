export {
  cleanTexts,
  identifyingTexts,
  unmark,
  type CorpusText,
  type MarkedSpan,
} from './corpus.js';
export { found, weighed } from './found.js';
