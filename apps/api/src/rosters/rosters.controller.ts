import { Controller, Res } from '@nestjs/common';
import type {
  FoundTeam,
  MeetingClashes,
  Roster,
  RosterCard,
  RosterChange,
  RosterChoices,
  TeamRoster,
} from '@rukkanen/contract';
import { Staffing } from '@rukkanen/invitations';
import type { Actor } from '@rukkanen/kernel';
import { RosterChanges, Rosters } from '@rukkanen/rosters';
import { TeamClashes } from '@rukkanen/sessions';
import type { Response } from 'express';
import { Asked, CurrentActor, Id, IfMatch, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** The consultation teams over HTTP. A team's roster carries the ETag that a change must match. */
@Controller()
export class RostersController {
  constructor(
    private readonly rosters: Rosters,
    private readonly changes: RosterChanges,
    private readonly staffing: Staffing,
    private readonly clashes: TeamClashes,
  ) {}

  @Serves('roster')
  roster(
    @CurrentActor() actor: Actor,
    @Asked() asked: { areaId: string; on?: string },
  ): Promise<Roster> {
    return this.rosters.roster(actor, asked.areaId, asked.on);
  }

  @Serves('listRosters')
  list(@CurrentActor() actor: Actor, @Asked() asked: { areaId?: string }): Promise<RosterCard[]> {
    return this.rosters.list(actor, asked.areaId);
  }

  @Serves('teamRoster')
  async team(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Asked() asked: { on?: string; weeks?: number },
    @Res({ passthrough: true }) response: Response,
  ): Promise<TeamRoster> {
    return tagged(response, await this.rosters.team(actor, id, asked));
  }

  @Serves('teamClashes')
  clashesOf(@CurrentActor() actor: Actor, @Id() id: string): Promise<MeetingClashes> {
    return this.clashes.of(actor, id);
  }

  @Serves('rosterChoices')
  choices(@CurrentActor() actor: Actor, @Id() id: string): Promise<RosterChoices> {
    return this.changes.choices(actor, id);
  }

  @Serves('changeRoster')
  async change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() seen: string,
    @Sent() change: RosterChange,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TeamRoster> {
    await this.staffing.change(actor, id, seen, change);
    return tagged(response, await this.rosters.team(actor, id));
  }

  @Serves('foundTeam')
  async found(
    @CurrentActor() actor: Actor,
    @Sent() team: FoundTeam,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TeamRoster> {
    const id = await this.changes.found(actor, team);
    return tagged(response, await this.rosters.team(actor, id));
  }
}

function tagged(response: Response, roster: TeamRoster): TeamRoster {
  response.setHeader('ETag', roster.etag);
  return roster;
}
