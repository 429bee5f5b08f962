import { Yes } from '@rukkanen/persistence';
import { z } from 'zod';
import { GraphEnvironment, graphOf } from './graph/graph-environment.js';
import type { GraphSettings } from './graph/graph-settings.js';

/** How meetings are made and which links are taken, as API and worker read it. */
export const MeetingsEnvironment = {
  /** Hosts on which a Teams link may stand, comma separated. */
  JOIN_LINK_HOSTS: z
    .string()
    .default('teams.microsoft.com,teams.cloud.microsoft,teams.live.com')
    .transform((hosts) => hosts.split(',').map((host) => host.trim())),
  ...GraphEnvironment,
};

const Settings = z.object({ ...MeetingsEnvironment, DEMO: Yes });

export interface MeetingsOptions {
  /** Left out: Teams links are typed in. */
  readonly graph: GraphSettings | undefined;
  readonly joinLinkHosts: readonly string[];
}

/** The demonstration has links that lead nowhere. */
export const meetingsOf = (settings: z.output<typeof Settings>): MeetingsOptions => ({
  graph: graphOf(settings),
  joinLinkHosts: [...settings.JOIN_LINK_HOSTS, ...(settings.DEMO ? ['teams.invalid'] : [])],
});
