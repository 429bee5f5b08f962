export { EXACT_UP_TO } from './exact.js';
export { bestOrder } from './order.js';
export { share, type Waiting } from './share.js';
export { keepsSlots, slotsNeeded, slotsSat, type Movable } from './spans.js';
