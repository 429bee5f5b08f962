export { CatalogueModule } from './catalogue.module.js';
export { MissingServices } from './missing-services.service.js';
export { PublishedNeeds } from './published-needs.service.js';
export { Services } from './services.service.js';
