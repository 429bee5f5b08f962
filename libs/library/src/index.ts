export { fits, generalised, LEAST_K, type Coarse, type Traits } from './domain/k-anonymity.js';
export { ExampleLibrary } from './example-library.service.js';
export { LibraryModule } from './library.module.js';
export { SimilarCasesFinder } from './similar-cases.service.js';
