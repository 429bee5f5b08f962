import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type {
  AreaCard,
  Grant,
  InvitePerson,
  Language,
  Me,
  OrganisationCard,
  PersonCard,
} from '@rukkanen/contract';
import { ACTIONS } from '@rukkanen/contract';
import { areasOf, Clock, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import type { DataSource } from 'typeorm';
import { AreasRepository } from './data/areas.repository.js';
import { toGrants } from './data/to-grants.js';
import { toPersonCard, UsersRepository, type Person } from './data/users.repository.js';
import { areasWhere, may } from './domain/access.js';

/** Who people are, what they may do, and inviting new ones. */
@Injectable()
export class People {
  constructor(
    private readonly users: UsersRepository,
    private readonly areas: AreasRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  async me(actor: Actor, demo: boolean): Promise<Me> {
    return {
      user: { id: actor.userId, name: actor.name, language: actor.language },
      roles: [...actor.grants],
      may: ACTIONS.filter((action) => may(actor, action)),
      areas: await this.areas.cards(areasOf(actor)),
      now: this.clock.now().toISOString(),
      demo,
    };
  }

  /** A person as they stand now, for what acts in their name; null once they have left. */
  async actorOf(userId: string): Promise<Actor | null> {
    const person = await this.users.byId(userId);
    return person && toActor(person);
  }

  async chooseLanguage(actor: Actor, language: Language): Promise<Actor> {
    await this.users.setLanguage(actor.userId, language);
    return { ...actor, language };
  }

  /** People with a role in the areas where the actor looks after people. */
  async list(actor: Actor): Promise<PersonCard[]> {
    const people = await this.users.inAreas(areasWhere(actor, 'person.list'));
    return people.map(toPersonCard);
  }

  /** Invites a person; only into areas, and only with roles, that the actor may hand out. */
  async invite(actor: Actor, person: InvitePerson): Promise<PersonCard> {
    requireMayHandOut(actor, person.roles);
    if (await this.users.byEmail(person.email)) refuse('person.exists');
    const known = await this.areas.organisations(areasOf(actor));
    if (!known.some(({ id }) => id === person.organisationId)) refuse('access.not_found');
    const id = await this.transactions.unscoped((tx) => this.users.add(tx, person));
    const added = await this.users.byId(id);
    if (!added) throw new Error('the invited person is not there');
    return toPersonCard(added);
  }

  async organisations(actor: Actor, areaId?: string): Promise<OrganisationCard[]> {
    const areas = areasOf(actor);
    if (areaId && !areas.includes(areaId)) refuse('access.not_found');
    return this.areas.organisations(areaId ? [areaId] : areas);
  }

  /** An area's public card; a foreign area is like an unknown one. */
  async area(tx: Transaction, actor: Actor, areaId: string): Promise<AreaCard> {
    const [card] = areasOf(actor).includes(areaId) ? await this.areas.cards([areaId], tx) : [];
    return card ?? refuse('access.not_found');
  }

  /** A person's name; null when nobody has the id any more. */
  async nameOf(tx: Transaction, userId: string): Promise<{ id: string; name: string } | null> {
    return this.users.nameOf(tx, userId);
  }

  /** Every area of the installation: for sweeps, which then go area by area. */
  async allAreas(): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query('select id from areas order by id');
    return rows.map(({ id }) => id);
  }
}

/** What is done in somebody's name never has an administrator's reach over every area. */
const toActor = ({ id, name, language, organisationId, grants }: Person): Actor => ({
  userId: id,
  name,
  language,
  organisationId,
  grants: toGrants(grants),
});

/** Nobody hands out a system administrator's role but a system administrator. */
function requireMayHandOut(actor: Actor, grants: readonly Grant[]): void {
  const areas = areasWhere(actor, 'person.invite');
  const system = actor.grants.some(({ role }) => role === 'SYSTEM_ADMIN');
  for (const grant of grants) {
    if (!grant.areas.every((area) => areas.includes(area))) refuse('access.not_found');
    if (grant.role === 'SYSTEM_ADMIN' && !system) refuse('access.forbidden');
  }
}
