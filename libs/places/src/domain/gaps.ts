import type { AreaGap, FunctionKey, PlaceKind } from '@rukkanen/contract';

/** What is known of an area when one asks whether it is whole. */
export interface AreaFacts {
  readonly municipalities: readonly string[];
  readonly counties: readonly string[];
  readonly districts: readonly {
    readonly id: string;
    readonly municipalities: readonly string[];
  }[];
  readonly places: readonly {
    readonly id: string;
    readonly kind: PlaceKind;
    readonly districtId: string | null;
    readonly closedOn: string | null;
  }[];
  readonly seats: readonly {
    readonly function: FunctionKey;
    readonly organisationId: string;
    readonly districtId: string | null;
    readonly held: boolean;
  }[];
}

/**
 * What an area still lacks: a joint office (PLC-11), a seat of each of its counties (ROS-11), a nurse
 * for each district that it reaches into (ROS-06), a district for each place and municipality
 * (PLC-10). A nurse without a district serves them all. Told, never refused: an area grows.
 */
export function gapsOf(area: AreaFacts): AreaGap[] {
  const used = area.places.filter(({ closedOn }) => closedOn === null);
  return [
    ...(used.some(({ kind }) => kind === 'OFFICE') ? [] : [gap('no_joint_office', null)]),
    ...area.counties
      .filter((id) => !area.seats.some(({ organisationId }) => organisationId === id))
      .map((id) => gap('county_without_seat', id)),
    ...reached(area)
      .filter((id) => !hasNurse(area, id))
      .map((id) => gap('district_without_nurse', id)),
    ...used
      .filter(({ districtId }) => districtId === null)
      .map(({ id }) => gap('place_without_district', id)),
    ...area.municipalities
      .filter((name) => !area.districts.some((one) => one.municipalities.includes(name)))
      .map((name) => gap('municipality_without_district', name)),
  ];
}

const gap = (code: AreaGap['code'], about: string | null): AreaGap => ({ code, about });

/** The districts in which the area has a place in use or a municipality. */
function reached({ districts, places }: AreaFacts): string[] {
  const withPlace = new Set(
    places.flatMap(({ districtId, closedOn }) => (districtId && !closedOn ? [districtId] : [])),
  );
  return districts
    .filter(({ id, municipalities }) => withPlace.has(id) || municipalities.length > 0)
    .map(({ id }) => id);
}

const hasNurse = ({ seats }: AreaFacts, district: string): boolean =>
  seats.some(
    (seat) =>
      seat.function === 'NURSE' &&
      seat.held &&
      (seat.districtId === null || seat.districtId === district),
  );
