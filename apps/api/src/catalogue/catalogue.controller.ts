import { Controller } from '@nestjs/common';
import { Services } from '@rukkanen/catalogue';
import type { CheckService, ServiceCatalogue, WriteService } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Asked, CurrentActor, Id, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** The catalogue of services over HTTP. */
@Controller()
export class CatalogueController {
  constructor(private readonly services: Services) {}

  @Serves('serviceCatalogue')
  catalogue(
    @CurrentActor() actor: Actor,
    @Asked() { areaId }: { areaId: string },
  ): Promise<ServiceCatalogue> {
    return this.services.catalogue(actor, areaId);
  }

  @Serves('writeService')
  write(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: WriteService,
  ): Promise<ServiceCatalogue> {
    return this.services.write(actor, id, sent);
  }

  @Serves('checkService')
  check(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Sent() sent: CheckService,
  ): Promise<ServiceCatalogue> {
    return this.services.check(actor, id, sent);
  }
}
