import type { Dataset } from '../format/dataset.js';
import { into, type TableRows } from './row.js';

/** What every area shares: organisations, areas, districts, services, published outcomes. */
export const sharedRows = (dataset: Dataset): TableRows[] => [
  into(
    'organisations',
    dataset.organisations.map(({ id, type, fi }) => ({ id, type, name: fi })),
  ),
  into('areas', dataset.areas.map(areaRow)),
  into(
    'area_counties',
    dataset.areas.flatMap(({ id, wellbeingCounties }) =>
      wellbeingCounties.map((county) => ({ area_id: id, organisation_id: county })),
    ),
  ),
  into(
    'districts',
    dataset.districts.map(({ id, wsc, fi }) => ({ id, county_id: wsc, name: fi })),
  ),
  into(
    'services',
    dataset.services.map(({ phase, organiser, fi }) => ({ phase, organiser, name: fi })),
  ),
  into('outcome_tables', Object.entries(dataset.fixtures).flatMap(outcomeRows)),
];

const areaRow = (area: Dataset['areas'][number]) => ({
  id: area.id,
  official_code: area.officialCode ?? null,
  name_fi: area.name.fi,
  name_sv: area.name.sv,
  name_en: area.name.en,
  consultation_mode: area.consultationMode,
  employment_authority: area.employmentAuthority ?? null,
  municipalities: area.municipalities,
  duty_contacts: area.dutyContacts ?? [],
});

const outcomeRows = ([name, table]: [string, Dataset['fixtures'][string]]) =>
  typeof table === 'number'
    ? []
    : table.map(({ destination, persons }) => ({ name, destination, persons }));
