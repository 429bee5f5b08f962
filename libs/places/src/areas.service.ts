import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type {
  AddDistrict,
  AreaEventType,
  AreaSheet,
  ChangeAreaSettings,
  ChangeDistrict,
  ChangeGuidance,
  ChooseCounties,
  EndCriteria,
} from '@rukkanen/contract';
import { requireMay } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Transactions, type Transaction } from '@rukkanen/persistence';
import { rosterOn, Rosters } from '@rukkanen/rosters';
import { AreaSheets, type AreaCore } from './data/area-sheets.read-model.js';
import { AreasRepository } from './data/areas.repository.js';
import { PlacesRepository } from './data/places.repository.js';
import { gapsOf } from './domain/gaps.js';

/** What a change is called in the area's log, and what it names there: ids and codes only. */
export interface Change {
  readonly type: AreaEventType;
  readonly codes: object;
}

/**
 * What an area decides for itself. Every change names the revision that was looked at: of two who edit
 * at once the second is told, and nothing is overwritten.
 */
@Injectable()
export class Areas {
  constructor(
    private readonly sheets: AreaSheets,
    private readonly areas: AreasRepository,
    private readonly places: PlacesRepository,
    private readonly rosters: Rosters,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async sheet(actor: Actor, areaId: string): Promise<AreaSheet> {
    requireMay(actor, 'area.read', areaId);
    return this.transactions.inAreas([areaId], (tx) => this.#sheet(tx, areaId));
  }

  changeSettings(actor: Actor, areaId: string, sent: ChangeAreaSettings): Promise<AreaSheet> {
    return this.change(actor, areaId, sent.revision, async (tx) => {
      await this.areas.setSettings(tx, areaId, sent.settings);
      return { type: 'settings_changed', codes: sent.settings };
    });
  }

  /** Whom to call and what helps: the log says that it changed, not what it says. */
  changeGuidance(actor: Actor, areaId: string, sent: ChangeGuidance): Promise<AreaSheet> {
    return this.change(actor, areaId, sent.revision, async (tx) => {
      await this.areas.setGuidance(tx, areaId, sent.guidance);
      const { dutyContacts, domainHelp } = sent.guidance;
      const codes = { contacts: dutyContacts.length, domains: Object.keys(domainHelp) };
      return { type: 'guidance_changed', codes };
    });
  }

  /** Criteria hold up to a day that is said here; the line in the log tells who said which. */
  endCriteria(actor: Actor, areaId: string, sent: EndCriteria): Promise<AreaSheet> {
    return this.change(actor, areaId, sent.revision, async (tx) => {
      await this.areas.setCriteriaEnds(tx, areaId, sent.ends);
      return { type: 'criteria_ended', codes: { ends: sent.ends } };
    });
  }

  /** A county stays as long as its seats or its convening hold it there. */
  chooseCounties(actor: Actor, areaId: string, sent: ChooseCounties): Promise<AreaSheet> {
    return this.change(actor, areaId, sent.revision, async (tx, { counties }) => {
      const known = counties.map(({ id }) => id);
      if (!sent.counties.every((id) => known.includes(id))) refuseAt('counties');
      const held = counties.filter(({ id, inUse }) => inUse && !sent.counties.includes(id));
      if (held.length > 0) refuse('area.county_in_use', { counties: held.map(({ name }) => name) });
      await this.areas.setCounties(tx, areaId, sent.counties);
      return { type: 'counties_chosen', codes: { counties: sent.counties } };
    });
  }

  addDistrict(actor: Actor, areaId: string, sent: AddDistrict): Promise<AreaSheet> {
    return this.change(actor, areaId, sent.revision, async (tx, area) => {
      if (!area.counties.some(({ id, joined }) => joined && id === sent.countyId))
        refuseAt('countyId');
      requireNew(area.districts, sent.name);
      requireOwn(area, sent.municipalities);
      const id = randomUUID();
      await this.areas.addDistrict(tx, { id, countyId: sent.countyId, name: sent.name });
      await this.areas.setCovered(tx, areaId, id, sent.municipalities);
      return { type: 'district_added', codes: { districtId: id, countyId: sent.countyId } };
    });
  }

  changeDistrict(actor: Actor, areaId: string, sent: ChangeDistrict): Promise<AreaSheet> {
    return this.change(actor, areaId, sent.revision, async (tx, area) => {
      requireDistrict(area, sent.districtId);
      requireOwn(area, sent.municipalities);
      if (sent.name !== undefined) {
        requireNew(
          area.districts.filter(({ id }) => id !== sent.districtId),
          sent.name,
        );
        await this.areas.renameDistrict(tx, sent.districtId, sent.name);
      }
      await this.areas.setCovered(tx, areaId, sent.districtId, sent.municipalities);
      return { type: 'district_changed', codes: { districtId: sent.districtId } };
    });
  }

  /** One change of an area: who may, which revision was looked at, the work, and its line in the log. */
  async change(
    actor: Actor,
    areaId: string,
    revision: number,
    work: (tx: Transaction, area: AreaCore) => Promise<Change>,
  ): Promise<AreaSheet> {
    requireMay(actor, 'area.edit', areaId);
    return this.transactions.inAreas([areaId], async (tx) => {
      const current = await this.areas.hold(tx, areaId);
      if (current !== revision) refuse('state.changed_meanwhile', { revision: current });
      const done = await work(tx, await this.sheets.core(tx, areaId));
      await this.areas.advance(tx, actor, { areaId, ...done, at: this.clock.now() });
      return this.#sheet(tx, areaId);
    });
  }

  async #sheet(tx: Transaction, areaId: string): Promise<AreaSheet> {
    const today = helsinkiDay(this.clock.now());
    const core = await this.sheets.core(tx, areaId);
    const places = await this.places.of(tx, [areaId], today);
    const facts = await this.rosters.ofArea(tx, areaId);
    const seats = rosterOn(facts, today).map(({ seat, holder }) => ({ ...seat, held: !!holder }));
    const counties = core.counties.filter(({ joined }) => joined).map(({ id }) => id);
    return { ...core, places, gaps: gapsOf({ ...core, counties, places, seats }) };
  }
}

/** A district that the area does not have is a wrong value, whatever other areas have. */
export function requireDistrict({ districts }: AreaCore, districtId: string | null): void {
  if (districtId !== null && !districts.some(({ id }) => id === districtId)) refuseAt('districtId');
}

/** Two districts of one name could not be told apart. */
function requireNew(districts: AreaCore['districts'], name: string): void {
  const isSame = (one: { name: string }) => one.name.toLowerCase() === name.toLowerCase();
  if (districts.some(isSame)) refuse('area.district_known');
}

function requireOwn({ municipalities }: AreaCore, named: readonly string[]): void {
  if (!named.every((name) => municipalities.includes(name))) refuseAt('municipalities');
}

export const refuseAt = (path: string): never =>
  refuse('request.invalid', { issues: [{ path, code: 'invalid_value' }] });
