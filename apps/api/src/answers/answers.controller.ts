import { Controller, Req } from '@nestjs/common';
import { InboundMail } from '@rukkanen/invitations';
import { refuse } from '@rukkanen/kernel';
import type { EdgeRequest } from '../http/request.js';
import { Serves } from '../http/serves.js';

/** Answers to invitations over HTTP. */
@Controller()
export class AnswersController {
  constructor(private readonly inbound: InboundMail) {}

  @Serves('receiveMail')
  async receive(@Req() { rawMail }: EdgeRequest): Promise<void> {
    await this.inbound.read(rawMail ?? refuse('request.invalid'));
  }
}
