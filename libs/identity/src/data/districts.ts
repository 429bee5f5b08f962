import type { Transaction } from '@rukkanen/persistence';

/** The districts of an area's counties, by name. */
export const districtsOf = (
  tx: Transaction,
  areaId: string,
): Promise<{ id: string; name: string }[]> =>
  tx.query(
    `select d.id, d.name from districts d
     join area_counties c on c.organisation_id = d.county_id
     where c.area_id = $1 order by d.name`,
    [areaId],
  );
