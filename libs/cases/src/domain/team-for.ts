import type { AgeBand, CaseTag, TargetGroup } from '@rukkanen/contract';

/** A team that takes cases, with whom it is for. */
export interface TakingTeam {
  readonly id: string;
  readonly targetGroup: TargetGroup | null;
}

/** What of a case decides which team it goes to. */
export interface Concerned {
  readonly ageBand: AgeBand;
  readonly tags: readonly CaseTag[];
  /** From which age the area's adult services answer. */
  readonly adultFrom: number;
}

/**
 * The team that a case goes to (ROS-13): the first whose target group it is in, the narrowest first;
 * else one for everybody, else whichever there is.
 */
export function teamFor(teams: readonly TakingTeam[], concerned: Concerned): string | null {
  const groups: readonly (TargetGroup | null)[] = [...groupsOf(concerned), null];
  const fitting = groups.flatMap((group) => teams.filter((team) => team.targetGroup === group));
  return (fitting[0] ?? teams[0])?.id ?? null;
}

function groupsOf({ ageBand, tags, adultFrom }: Concerned): TargetGroup[] {
  const isYoung = Number.parseInt(ageBand, 10) < adultFrom;
  return [
    ...(tags.includes('REACH') ? (['MOBILE'] as const) : []),
    ...(tags.includes('WORK_ABILITY') || tags.includes('KELA_REHAB')
      ? (['WORK_ABILITY'] as const)
      : []),
    isYoung ? 'YOUTH' : 'ADULTS',
  ];
}
