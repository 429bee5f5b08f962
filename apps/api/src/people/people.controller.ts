import { Controller } from '@nestjs/common';
import type { InvitePerson, OrganisationCard, PersonCard } from '@rukkanen/contract';
import { People } from '@rukkanen/identity';
import type { Actor } from '@rukkanen/kernel';
import { Asked, CurrentActor, Sent } from '../http/params.js';
import { Serves } from '../http/serves.js';

/** People with a role, and inviting them. */
@Controller()
export class PeopleController {
  constructor(private readonly people: People) {}

  @Serves('listPeople')
  list(@CurrentActor() actor: Actor): Promise<PersonCard[]> {
    return this.people.list(actor);
  }

  @Serves('invitePerson')
  invite(@CurrentActor() actor: Actor, @Sent() person: InvitePerson): Promise<PersonCard> {
    return this.people.invite(actor, person);
  }

  @Serves('listOrganisations')
  organisations(
    @CurrentActor() actor: Actor,
    @Asked() { areaId }: { areaId?: string },
  ): Promise<OrganisationCard[]> {
    return this.people.organisations(actor, areaId);
  }
}
