export { Areas } from './areas.service.js';
export { Places } from './places.service.js';
export { PlacesModule } from './places.module.js';
