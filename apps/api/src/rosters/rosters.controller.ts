import { Controller } from '@nestjs/common';
import type { Roster } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Rosters } from '@rukkanen/rosters';
import { Asked, CurrentActor } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** The consultation teams over HTTP. */
@Controller()
export class RostersController {
  constructor(private readonly rosters: Rosters) {}

  @Serves('roster')
  roster(
    @CurrentActor() actor: Actor,
    @Asked() asked: { areaId: string; on?: string },
  ): Promise<Roster> {
    return this.rosters.roster(actor, asked.areaId, asked.on);
  }
}
