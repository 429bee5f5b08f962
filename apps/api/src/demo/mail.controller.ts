import { Controller, Req, Res } from '@nestjs/common';
import type { DemoMail } from '@rukkanen/contract';
import type { Request, Response } from 'express';
import { Serves } from '../http/serves.js';
import { MailSink } from './mail-sink.js';

/** The demonstration's mail, for everybody to look at. */
@Controller()
export class MailController {
  constructor(private readonly sink: MailSink) {}

  @Serves('demoMail')
  list(): Promise<DemoMail[]> {
    return this.sink.list();
  }

  /** Offered as a download: a message is never rendered as a page of ours. */
  @Serves('demoMailRaw')
  async raw(@Req() request: Request, @Res() response: Response): Promise<void> {
    const raw = await this.sink.raw(String(request.params['file']));
    response.type('message/rfc822').attachment().end(raw);
  }
}
