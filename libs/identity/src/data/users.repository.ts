import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Grant, InvitePerson, Language, PersonCard } from '@rukkanen/contract';
import type { Transaction } from '@rukkanen/persistence';
import { In, IsNull, type DataSource } from 'typeorm';
import { GrantEntity } from './grant.entity.js';
import { toGrants } from './to-grants.js';
import { UserEntity } from './user.entity.js';

/** A person with what they hold. */
export type Person = UserEntity & { readonly grants: readonly GrantEntity[] };

/** People and what they hold. Read before any area is known, so without an area policy. */
@Injectable()
export class UsersRepository {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Everybody who may sign in, by id. */
  async all(): Promise<Person[]> {
    const users = await this.source.manager.find(UserEntity, {
      where: { endedAt: IsNull() },
      order: { id: 'ASC' },
    });
    return this.#withGrants(users);
  }

  async byId(id: string): Promise<Person | null> {
    const user = await this.source.manager.findOneBy(UserEntity, { id, endedAt: IsNull() });
    const [person] = await this.#withGrants(user ? [user] : []);
    return person ?? null;
  }

  async nameOf(tx: Transaction, id: string): Promise<{ id: string; name: string } | null> {
    const [found]: { id: string; name: string }[] = await tx.query(
      'select id, name from users where id = $1 and ended_at is null',
      [id],
    );
    return found ?? null;
  }

  async byEmail(email: string): Promise<UserEntity | null> {
    return this.source.manager
      .createQueryBuilder(UserEntity, 'u')
      .where('lower(u.email) = lower(:email) and u.ended_at is null', { email })
      .getOne();
  }

  /** People who hold something in one of these areas. */
  async inAreas(areas: readonly string[]): Promise<Person[]> {
    const people = await this.all();
    return people.filter(({ grants }) => grants.some(({ areaId }) => areas.includes(areaId)));
  }

  async #withGrants(users: UserEntity[]): Promise<Person[]> {
    const grants = await this.source.manager.find(GrantEntity, {
      where: { userId: In(users.map(({ id }) => id)) },
      order: { position: 'ASC', areaId: 'ASC' },
    });
    const byUser = Map.groupBy(grants, ({ userId }) => userId);
    return users.map((user) => Object.assign(user, { grants: byUser.get(user.id) ?? [] }));
  }

  async add(tx: Transaction, person: InvitePerson): Promise<string> {
    const id = randomUUID();
    await tx.insert(UserEntity, {
      id,
      name: person.name,
      email: person.email,
      language: person.language,
      organisationId: person.organisationId,
    });
    await tx.insert(
      GrantEntity,
      person.roles.flatMap((grant, position) => rowsOf(id, grant, position)),
    );
    return id;
  }

  async setLanguage(userId: string, language: Language): Promise<void> {
    await this.source.manager.update(UserEntity, { id: userId }, { language });
  }
}

const rowsOf = (userId: string, grant: Grant, position: number) =>
  grant.areas.map((areaId) => ({
    userId,
    role: grant.role,
    areaId,
    function: grant.function ?? null,
    position,
  }));

export const toPersonCard = (user: Person): PersonCard => ({
  id: user.id,
  name: user.name,
  email: user.email,
  language: user.language,
  organisationId: user.organisationId,
  roles: toGrants(user.grants),
});
