import { Injectable } from '@nestjs/common';
import { Cases } from '@rukkanen/cases';
import type { ExitCode, SimilarCases } from '@rukkanen/contract';
import type { Actor } from '@rukkanen/kernel';
import { Crowd } from './crowd.service.js';
import type { Known } from './data/crowd.read-model.js';
import { ExampleLibrary } from './example-library.service.js';

/** Earlier cases with a theme of this one, for its own team: only what at least k clients share. */
@Injectable()
export class SimilarCasesFinder {
  constructor(
    private readonly cases: Cases,
    private readonly crowd: Crowd,
    private readonly library: ExampleLibrary,
  ) {}

  /** For whoever may read the case; themes that too few share are left out. */
  async of(actor: Actor, caseId: string): Promise<SimilarCases[]> {
    const { areaId, ageBand, tags } = await this.cases.read(actor, caseId);
    const speaker = await this.crowd.speaker();
    const found: SimilarCases[] = [];
    for (const theme of tags) {
      const traits = speaker.say({ areaId, ageBand, theme });
      if (!traits) continue;
      const crowd = speaker.known.filter((one) => one.caseId !== caseId && one.theme === theme);
      const near = traits.ageBands;
      found.push({
        traits,
        exits: frequent(
          crowd.filter(
            (one) => near.includes(one.ageBand) && (traits.area === null || one.areaId === areaId),
          ),
        ),
        told: await this.library.ofTheme(theme, speaker),
      });
    }
    return found;
  }
}

/** Ends of cases, the most frequent first. */
function frequent(known: readonly Known[]): ExitCode[] {
  const counts = new Map<ExitCode, number>();
  for (const { exit } of known) if (exit) counts.set(exit, (counts.get(exit) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([exit]) => exit);
}
