export { Actions } from './actions.service.js';
export { ActionsModule } from './actions.module.js';
export { stepsOf, type Step } from './domain/steps.js';
export { ownerOf, type Owner, type WantedAction } from './domain/owner.js';
