export { CatalogueModule } from './catalogue.module.js';
export { Services } from './services.service.js';
