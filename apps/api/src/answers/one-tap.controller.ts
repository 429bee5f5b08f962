import { Controller, Req, Res } from '@nestjs/common';
import { OneTap } from '@rukkanen/invitations';
import { refuse } from '@rukkanen/kernel';
import type { Response } from 'express';
import type { EdgeRequest } from '../http/request.js';
import { Serves } from '../http/serves.js';
import { answerHtml } from './answer-html.js';
import { linkOf } from './link.js';

/** Answers to invitations by the links of a mail: pages for people, without sign-in and scripts. */
@Controller()
export class OneTapController {
  constructor(private readonly oneTap: OneTap) {}

  @Serves('lookAtInvitation')
  async look(@Req() request: EdgeRequest): Promise<string> {
    const { token, link } = asked(request);
    const page = await this.oneTap.look(token, link, request.ip ?? '');
    return answerHtml(page, token, link.choice, request.nonce);
  }

  @Serves('answerInvitation')
  async answer(
    @Req() request: EdgeRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const { token, link } = asked(request);
    const form = request.form ?? refuse('request.invalid');
    const page = await this.oneTap.answer(token, link, form, request.ip ?? '');
    if (page.outcome === 'changed') response.status(409);
    return answerHtml(page, token, link.choice, request.nonce);
  }
}

const asked = ({ params }: EdgeRequest) => ({
  token: String(params['token']),
  link: linkOf(String(params['answer'])),
});
