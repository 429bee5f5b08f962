import { Controller } from '@nestjs/common';
import { MissingServices, PublishedNeeds } from '@rukkanen/catalogue';
import type {
  MarkJointProcurement,
  MergeMissingService,
  MissingServices as Register,
  NeedNoted,
  NoteMissingService,
  PublishedNeeds as Published,
  SeparateMissingService,
} from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Asked, CurrentActor, Id, IdOfNeed, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** What areas lack, over HTTP. */
@Controller()
export class MissingServicesController {
  constructor(
    private readonly missing: MissingServices,
    private readonly needs: PublishedNeeds,
  ) {}

  @Serves('noteMissingService')
  note(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: NoteMissingService,
  ): Promise<NeedNoted> {
    return this.missing.note(actor, id, sent);
  }

  @Serves('missingServices')
  register(
    @CurrentActor() actor: Actor,
    @Asked() { areaId }: { areaId: string },
  ): Promise<Register> {
    return this.missing.register(actor, areaId);
  }

  @Serves('mergeMissingService')
  merge(
    @CurrentActor() actor: Actor,
    @IdOfNeed() id: string,
    @Sent() sent: MergeMissingService,
  ): Promise<Register> {
    return this.missing.merge(actor, id, sent);
  }

  @Serves('separateMissingService')
  separate(
    @CurrentActor() actor: Actor,
    @IdOfNeed() id: string,
    @Sent() sent: SeparateMissingService,
  ): Promise<Register> {
    return this.missing.separate(actor, id, sent);
  }

  @Serves('markJointProcurement')
  mark(
    @CurrentActor() actor: Actor,
    @IdOfNeed() id: string,
    @Sent() sent: MarkJointProcurement,
  ): Promise<Register> {
    return this.missing.mark(actor, id, sent);
  }

  @Serves('removeMissingService')
  remove(@CurrentActor() actor: Actor, @IdOfNeed() id: string): Promise<NeedNoted> {
    return this.missing.remove(actor, id);
  }

  @Serves('publishedNeeds')
  published(
    @CurrentActor() actor: Actor,
    @Asked() { area }: { area?: string },
  ): Promise<Published> {
    return this.needs.read(actor, area);
  }
}
