import type { FunctionKey } from '@rukkanen/contract';
import type { Yarn } from '../../../components/YarnMark.js';

/**
 * The organisation in which a function works, by the composition of the team (ROS-01). Conveners may
 * come from any of them, so they carry no mark.
 */
const YARNS: Partial<Record<FunctionKey, Yarn>> = {
  EMPLOYMENT_EXPERT: 'emp',
  SOCIAL_WORKER: 'county',
  SOCIAL_COUNSELLOR: 'county',
  NURSE: 'county',
  PHYSICIAN: 'county',
  PSYCHOLOGIST: 'county',
  PHYSIOTHERAPIST: 'county',
  PSYCHOSOCIAL_CONTACT_UNDER_23: 'county',
  PSYCHOSOCIAL_CONTACT_23_PLUS: 'county',
  KELA_EXPERT: 'kela',
};

export const yarnOfFunction = (own: FunctionKey | null): Yarn | null =>
  own === null || own === 'CONVENER' ? null : (YARNS[own] ?? 'partner');
