export { anyAnswers, anyBand, anySet } from './any-answers.js';
