import type { ServiceOrganiser } from '../catalogue.js';
import type { ServiceKey } from '../codes.js';
import { SERVICES } from './services.js';

/** Rules of one service that hold in every area; their words are in the locale files. */
export interface ServiceRules {
  readonly source: string;
  /** The day from which they have been in force in this form. */
  readonly since: string;
  readonly rules: readonly ['target', 'organiser', 'notFromCompanies', 'benefits', 'jointPlan'];
}

/** Rehabilitative work activity (SVC-05): act 189/2001, arranged by the county since 2023. */
export const SERVICE_RULES: Readonly<Partial<Record<ServiceKey, ServiceRules>>> = {
  REHABILITATIVE_WORK: {
    source: '189/2001',
    since: '2023-01-01',
    rules: ['target', 'organiser', 'notFromCompanies', 'benefits', 'jointPlan'],
  },
};

/** Who usually arranges a service: an area may say otherwise on its card. */
export function usualOrganiser(service: ServiceKey): ServiceOrganiser {
  if (SERVICE_RULES[service]) return 'WELLBEING_SERVICES_COUNTY';
  const phase = SERVICES.find(({ key }) => key === service)?.phase;
  if (phase === 'START') return 'ALL';
  return phase === 'REHABILITATION' ? 'MIXED' : 'EMPLOYMENT_AUTHORITY';
}

/** Employment services are the whole area's; social and health differ by district (SVC-03). */
export const isByDistrict = (service: ServiceKey): boolean =>
  usualOrganiser(service) !== 'EMPLOYMENT_AUTHORITY';
