import { Controller } from '@nestjs/common';
import type { ExampleKept, KeepExample, Library, SimilarCases } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { ExampleLibrary, SimilarCasesFinder } from '@rukkanen/library';
import { CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** What is learned from closed cases. */
@Controller()
export class LibraryController {
  constructor(
    private readonly library: ExampleLibrary,
    private readonly similar: SimilarCasesFinder,
  ) {}

  @Serves('library')
  read(@CurrentActor() actor: Actor): Promise<Library> {
    return this.library.read(actor);
  }

  @Serves('keepExample')
  keep(@CurrentActor() actor: Actor, @Sent() sent: KeepExample): Promise<ExampleKept> {
    return this.library.keep(actor, sent);
  }

  @Serves('confirmExample')
  confirm(@CurrentActor() actor: Actor, @Id() id: string): Promise<ExampleKept> {
    return this.library.confirm(actor, id);
  }

  @Serves('removeExample')
  remove(@CurrentActor() actor: Actor, @Id() id: string): Promise<ExampleKept> {
    return this.library.remove(actor, id);
  }

  @Serves('similarCases')
  similarTo(@CurrentActor() actor: Actor, @Id() id: string): Promise<SimilarCases[]> {
    return this.similar.of(actor, id);
  }
}
