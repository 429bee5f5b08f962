import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Crowd } from './crowd.service.js';
import { CrowdReadModel } from './data/crowd.read-model.js';
import { ExamplesRepository } from './data/examples.repository.js';
import { ExampleLibrary } from './example-library.service.js';
import { LibrarySettings } from './settings.js';
import { SimilarCasesFinder } from './similar-cases.service.js';

/** What is learned from closed cases. */
@Global()
@Module({})
export class LibraryModule {
  static forRoot(settings: LibrarySettings): DynamicModule {
    return {
      module: LibraryModule,
      providers: [
        CrowdReadModel,
        ExamplesRepository,
        Crowd,
        ExampleLibrary,
        SimilarCasesFinder,
        { provide: LibrarySettings, useValue: settings },
      ],
      exports: [ExampleLibrary, SimilarCasesFinder],
    };
  }
}
