import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type RequestHandler } from 'express';
import { KeyFit } from '@rukkanen/texts';
import { ApiModule } from './app.module.js';
import { answerDoor } from './answers/answer-door.js';
import { inboundBody } from './answers/inbound-body.js';
import { feedAddress, isOfFeeds } from './calendar/feed-address.js';
import type { ApiConfig } from './config.js';
import { jsonBody } from './http/body.js';
import { Cookies } from './http/cookies.js';
import { edge } from './http/edge.js';
import { inTurn } from './http/in-turn.js';
import { web } from './http/web.js';
import { LiveAdapter } from './live/live.adapter.js';
import { textDoor } from './live/text/text-door.js';

/** Builds the application and listens; the caller closes it. */
export async function serve(config: ApiConfig): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forConfig(config), {
    bodyParser: false,
    abortOnError: false,
    logger: new ConsoleLogger({ json: true, logLevels: ['fatal', 'error', 'warn'] }),
  });
  await app.get(KeyFit).require();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUSTED_PROXIES);
  app.set('query parser', 'simple');
  app.set('etag', false);
  const first = [edge(config, app.get(Cookies)), feedAddress(), web(config.WEB_ROOT)];
  app.use(inTurn(...first, bodies(config)));
  app.useWebSocketAdapter(new LiveAdapter(app, config));
  app.enableShutdownHooks();
  await app.listen(config.PORT, config.HOST);
  return app;
}

/** Reads what is sent, each address its own kind; where feeds are there is but one. */
function bodies({ INBOUND_TOKEN: token }: ApiConfig): RequestHandler {
  const json = jsonBody();
  const others = express.Router();
  others.use('/answer', answerDoor());
  others.use('/sessions', textDoor());
  others.use('/api/inbound/mail', inboundBody(token));
  others.use(json);
  return (request, response, next) =>
    void (isOfFeeds(request.path) ? json : others)(request, response, next);
}
