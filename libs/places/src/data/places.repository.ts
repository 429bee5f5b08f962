import { Injectable } from '@nestjs/common';
import type { Opening, PlaceCard, PlaceKind, PlaceOpening } from '@rukkanen/contract';
import type { LocalDay } from '@rukkanen/kernel';
import type { Transaction } from '@rukkanen/persistence';

interface PlaceRow {
  id: string;
  area_id: string;
  name: string;
  kind: PlaceKind;
  opening: PlaceOpening;
  district_id: string | null;
  closed_on: string | null;
  openings: Opening[];
}

/** What is written of a place. */
export interface PlaceFacts {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly opening: PlaceOpening;
  readonly districtId: string | null;
}

/** Places as rows, kept inside the areas of the transaction by row-level security. */
@Injectable()
export class PlacesRepository {
  /** The places of areas with their openings from a day on, offices first. */
  async of(tx: Transaction, areas: readonly string[], from: LocalDay): Promise<PlaceCard[]> {
    const rows: PlaceRow[] = await tx.query(placesOf, [areas, from]);
    return rows.map(toCard);
  }

  async add(tx: Transaction, areaId: string, id: string, place: PlaceFacts): Promise<void> {
    await tx.query(
      `insert into places (id, area_id, name, kind, opening, district_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, areaId, place.name, place.kind, place.opening, place.districtId],
    );
  }

  async change(
    tx: Transaction,
    id: string,
    { name, kind, opening, districtId, closedOn }: PlaceFacts & { closedOn: LocalDay | null },
  ): Promise<void> {
    await tx.query(
      `update places set name = $2, kind = $3, opening = $4, district_id = $5, closed_on = $6
       where id = $1`,
      [id, name, kind, opening, districtId, closedOn],
    );
  }

  /** Puts these openings in the place of all from a day on; what has been stays. */
  async setOpenings(
    tx: Transaction,
    place: { areaId: string; id: string },
    openings: readonly Opening[],
    from: LocalDay,
  ): Promise<void> {
    await tx.query('delete from place_openings where place_id = $1 and open_on >= $2', [
      place.id,
      from,
    ]);
    await tx.query(
      `insert into place_openings (area_id, place_id, open_on, opens, closes)
       select $1, $2, o.* from unnest($3::date[], $4::time[], $5::time[]) as o`,
      [
        place.areaId,
        place.id,
        openings.map(({ on }) => on),
        openings.map((one) => one.from),
        openings.map(({ until }) => until),
      ],
    );
  }
}

const placesOf = `
select p.id, p.area_id, p.name, p.kind, p.opening, p.district_id, p.closed_on::text as closed_on,
  coalesce((
    select jsonb_agg(jsonb_build_object('on', o.open_on::text, 'from', to_char(o.opens, 'HH24:MI'),
      'until', to_char(o.closes, 'HH24:MI')) order by o.open_on, o.opens)
    from place_openings o where o.place_id = p.id and o.open_on >= $2
  ), '[]') as openings
from places p where p.area_id = any($1) order by p.kind <> 'OFFICE', p.name, p.id`;

const toCard = (row: PlaceRow): PlaceCard => ({
  id: row.id,
  areaId: row.area_id,
  name: row.name,
  kind: row.kind,
  opening: row.opening,
  districtId: row.district_id,
  closedOn: row.closed_on,
  openings: row.openings,
});
