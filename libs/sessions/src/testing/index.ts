export { MORNING, Stage } from './stage.js';
