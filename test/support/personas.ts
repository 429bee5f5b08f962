import type { Role } from '@rukkanen/contract';

/** One person of the demonstration for each role, who holds no other. */
export const PERSONAS: Readonly<Record<Role, string>> = {
  SYSTEM_ADMIN: 'sanelma.demo',
  AREA_ADMIN: 'pirkko.demo',
  CONVENER: 'kerttu.nayte',
  VICE_CONVENER: 'elli.nayte',
  STANDING_MEMBER: 'vaino.kokeilu',
  GUEST: 'tellervo.nayte',
  BRINGER: 'vilja.kokeilu',
  MANAGER: 'martta.esimerkki',
  STEERING_READER: 'niilo.harjoitus',
  DPO: 'uuno.kokeilu',
};
