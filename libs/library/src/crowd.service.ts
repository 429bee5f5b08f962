import { Injectable } from '@nestjs/common';
import type { CoarseTraits } from '@rukkanen/contract';
import { People } from '@rukkanen/identity';
import { Transactions } from '@rukkanen/persistence';
import { CrowdReadModel, type Known } from './data/crowd.read-model.js';
import { generalised, type Coarse, type Traits } from './domain/k-anonymity.js';
import { LibrarySettings } from './settings.js';

/** Says traits as exactly as the crowd of all known clients allows, with the names of areas. */
export interface Speaker {
  say(traits: Traits): CoarseTraits | null;
  /** The cases of the crowd that a way of saying fits. */
  readonly known: readonly Known[];
}

/**
 * Everybody of whom the product knows area, age and theme: among them one must not stand out. The
 * crowd spans every area, whoever asks. Themes go with a case's texts, so it shrinks by itself, and
 * what is said becomes coarser.
 */
@Injectable()
export class Crowd {
  constructor(
    private readonly readModel: CrowdReadModel,
    private readonly people: People,
    private readonly transactions: Transactions,
    private readonly settings: LibrarySettings,
  ) {}

  async speaker(): Promise<Speaker> {
    const areas = await this.people.allAreas();
    return this.transactions.inAreas(areas, async (tx) => {
      const known = await this.readModel.known(tx);
      const names = await this.readModel.areaNames(tx);
      const toTraits = (coarse: Coarse): CoarseTraits => ({
        theme: coarse.theme,
        area: coarse.areaId === null ? null : (names.get(coarse.areaId) ?? null),
        ageBands: [...coarse.ageBands],
      });
      return {
        known,
        say: (traits) => {
          const coarse = generalised(traits, known, this.settings.k);
          return coarse && toTraits(coarse);
        },
      };
    });
  }
}
