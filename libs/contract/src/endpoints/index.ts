import type { z } from 'zod';
import { actionsEndpoints } from './actions.js';
import { answerBoardEndpoints } from './answer-board.js';
import { answersEndpoints } from './answers.js';
import { areasEndpoints } from './areas.js';
import { authEndpoints } from './auth.js';
import { calendarEndpoints } from './calendar.js';
import { casesEndpoints } from './cases.js';
import { catalogueEndpoints } from './catalogue.js';
import { demoEndpoints } from './demo.js';
import { directEndpoints } from './direct.js';
import { directoryEndpoints } from './directory.js';
import { flowEndpoints } from './flow.js';
import { healthEndpoints } from './health.js';
import { libraryEndpoints } from './library.js';
import { missingServicesEndpoints } from './missing-services.js';
import { peopleEndpoints } from './people.js';
import { poolEndpoints } from './pool.js';
import { rostersEndpoints } from './rosters.js';
import { sessionsEndpoints } from './sessions.js';
import { termsEndpoints } from './terms.js';

export type { Endpoint } from './endpoint.js';

/** Every address of the product's HTTP interface. */
export const ENDPOINTS = {
  ...authEndpoints,
  ...casesEndpoints,
  ...directEndpoints,
  ...sessionsEndpoints,
  ...poolEndpoints,
  ...termsEndpoints,
  ...rostersEndpoints,
  ...flowEndpoints,
  ...libraryEndpoints,
  ...catalogueEndpoints,
  ...missingServicesEndpoints,
  ...calendarEndpoints,
  ...peopleEndpoints,
  ...areasEndpoints,
  ...actionsEndpoints,
  ...directoryEndpoints,
  ...answersEndpoints,
  ...answerBoardEndpoints,
  ...demoEndpoints,
  ...healthEndpoints,
} as const;

export type EndpointName = keyof typeof ENDPOINTS;
export type BodyOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  body: infer B extends z.ZodType;
}
  ? z.input<B>
  : undefined;
export type QueryOf<N extends EndpointName> = (typeof ENDPOINTS)[N] extends {
  query: infer Q extends z.ZodType;
}
  ? z.input<Q>
  : undefined;
export type AnswerOf<N extends EndpointName> = z.output<(typeof ENDPOINTS)[N]['answer']>;
