import { Injectable } from '@nestjs/common';
import type { FlowFigures as PublishedFlow, FlowQuery, ToldOnTimeQuery } from '@rukkanen/contract';
import { People } from '@rukkanen/identity';
import { Clock, helsinkiDay, refuse, type Actor } from '@rukkanen/kernel';
import { Settings, Transactions } from '@rukkanen/persistence';
import { FlowReadModel } from './data/flow.read-model.js';
import { byArea, type ConsultedFact, type FlowFacts } from './domain/facts.js';
import type { FlowFigures } from './domain/figures.js';
import { flow } from './domain/flow.js';
import { inPeriod } from './domain/period.js';
import { toldOnTime, type ToldOnTime } from './domain/told-on-time.js';
import { toldRoughly, type ToldRoughly } from './domain/told-roughly.js';
import { publishable, type PublishedFigures } from './domain/publishable.js';
import { scopeOf, termOf } from './scope.js';

/** The figures in force, kept for as long as no fact, term or day has changed. */
interface Kept {
  readonly of: string;
  readonly figures: Promise<Shown>;
}

/** What readers are shown: the flow, and how the clients of an area or of all have heard this term. */
interface Shown {
  readonly flow: PublishedFigures;
  readonly toldOnTime: (areaId: string | null) => ToldRoughly;
}

/** The flow of clients in figures: protected for readers, whole for the operator. */
@Injectable()
export class Flow {
  #kept: Kept | undefined;

  constructor(
    private readonly readModel: FlowReadModel,
    private readonly people: People,
    private readonly settings: Settings,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * The figures of an area, or of all together, with small cells protected (MET-01…05, DPR-05). What
   * is hidden follows from the facts of every area, whoever asks: two readers of different areas
   * cannot put their answers together and learn what neither may know.
   */
  async published(
    actor: Actor,
    {
      area,
      period = 'term',
    }: { area?: string | undefined; period?: string | undefined } | FlowQuery,
  ): Promise<PublishedFlow> {
    const { asked, figures } = await this.#asked(actor, area);
    return figures.flow(asked, period);
  }

  /**
   * How clients have heard in an area, or in all together (CON-02): of the whole term alone, so that no
   * two periods can be subtracted.
   */
  async toldOnTime(actor: Actor, { area }: ToldOnTimeQuery): Promise<ToldRoughly> {
    const { asked, figures } = await this.#asked(actor, area);
    return figures.toldOnTime(asked);
  }

  async #asked(actor: Actor, area: string | undefined) {
    const areas = await this.people.allAreas();
    const asked = scopeOf(actor, areas, area);
    return { asked, figures: await this.#figures(areas) };
  }

  /** Everything counted and nothing hidden: for the operator's command, never over HTTP. */
  async recount(area?: string): Promise<FlowFigures> {
    const { consulted, direct } = await this.#facts(area);
    return flow(consulted, direct, this.#today());
  }

  /** How many clients have heard on time (CON-02): whole, for the operator too. */
  async feedback(area?: string): Promise<ToldOnTime> {
    const { consulted } = await this.#facts(area);
    return toldOnTime(consulted, this.#today());
  }

  async #facts(area?: string): Promise<FlowFacts> {
    const areas = await this.people.allAreas();
    if (area !== undefined && !areas.includes(area)) refuse('access.not_found');
    return this.transactions.inAreas(area === undefined ? areas : [area], (tx) =>
      this.readModel.facts(tx),
    );
  }

  async #figures(areas: readonly string[]): Promise<Shown> {
    const today = this.#today();
    const revision = await this.transactions.inAreas(areas, (tx) => this.readModel.revision(tx));
    const of = `${areas.join(',')} ${today} ${revision}`;
    if (this.#kept?.of !== of) this.#keep({ of, figures: this.#make(areas, today) });
    return (this.#kept as Kept).figures;
  }

  /** A failure is not kept: the next reader tries anew. */
  #keep(kept: Kept): void {
    this.#kept = kept;
    kept.figures.catch(() => {
      if (this.#kept === kept) this.#kept = undefined;
    });
  }

  async #make(areas: readonly string[], today: string): Promise<Shown> {
    const facts = await this.transactions.inAreas(areas, (tx) => this.readModel.facts(tx));
    const term = await termOf(this.settings, today);
    const within = facts.consulted.filter(({ heldOn }) => inPeriod(term)(heldOn));
    return {
      flow: publishable(byArea(areas, facts), term, today),
      toldOnTime: (areaId) => toldRoughly(toldOnTime(inArea(within, areaId), today)),
    };
  }

  #today(): string {
    return helsinkiDay(this.clock.now());
  }
}

const inArea = (facts: readonly ConsultedFact[], areaId: string | null) =>
  facts.filter((fact) => areaId === null || fact.areaId === areaId);
