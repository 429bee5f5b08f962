import { Controller, Req } from '@nestjs/common';
import { Cases } from '@rukkanen/cases';
import type { CaseCard } from '@rukkanen/contract';
import { Clock, Refused, type Actor } from '@rukkanen/kernel';
import { LiveLooks, type Look } from '@rukkanen/sessions';
import { CurrentActor, Id } from '../../http/params.js';
import type { EdgeRequest } from '../../http/request.js';
import { Serves } from '../../http/serves.js';
import { inHandOf } from './shown.js';
import { textHtml } from './text-html.js';

/** The live room for a slow link: a page of text that works without scripts and asks for nothing else. */
@Controller()
export class TextController {
  constructor(
    private readonly looks: LiveLooks,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  @Serves('sessionText')
  async show(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Req() { nonce }: EdgeRequest,
  ): Promise<string> {
    const look = await this.looks.look(actor, id);
    const card = await this.#card(actor, look);
    return textHtml({ ...look, card, now: this.clock.now() }, actor.language, nonce);
  }

  /** The words of the case in hand, if it is for the reader; null once they may not be read any more. */
  async #card(actor: Actor, { view }: Look): Promise<CaseCard | null> {
    const caseId = inHandOf(view)?.case?.caseId;
    if (!caseId) return null;
    return this.cases.read(actor, caseId).catch((reason: unknown) => {
      if (reason instanceof Refused) return null;
      throw reason;
    });
  }
}
