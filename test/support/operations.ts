import { ENDPOINTS, type Endpoint, type EndpointName } from '@rukkanen/contract';
import type supertest from 'supertest';

/** Every operation of the contract with its name, as rows of a table of stories. */
export const OPERATIONS = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][];

/** The operations that ask who is calling. */
export const GUARDED = OPERATIONS.filter(([, { policy }]) => policy !== 'public');

/** The address of an operation about something that is not there. */
export const nowhere = ({ path }: Endpoint): string =>
  path.replace(':token', 'nothing.ics').replace(':file', 'nothing.eml').replace(/:\w+/g, 'NOTHING');

/** Calls an operation, by default about something that is not there. */
export function call(
  agent: supertest.Agent,
  endpoint: Endpoint,
  address = nowhere(endpoint),
): supertest.Test {
  const verbs = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;
  return agent[verbs[endpoint.method]](address);
}

/** Calls an operation with a body that nobody can read: whoever hears of it has been let in. */
export function callBroken(agent: supertest.Agent, endpoint: Endpoint): supertest.Test {
  const asked = call(agent, endpoint);
  return endpoint.method === 'GET'
    ? asked
    : asked.set('Content-Type', 'application/json').send('{"broken');
}

/** The body that the contract itself gives as an example. */
export function exampleOf({ body }: Endpoint): unknown {
  const examples: unknown = body?.meta()?.['examples'];
  if (!Array.isArray(examples)) throw new Error('an operation with a body has an example of it');
  return examples[0];
}
