import { ENDPOINTS, Problem, REFUSALS, type Endpoint } from '@rukkanen/contract';
import { z } from 'zod';
import { REFUSAL_STATUS } from '../http/refusal-status.js';

/** JSON Schema of a contract schema, as OpenAPI 3.1 understands it; examples stand in the schemas. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> => {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return stripIds(rest) as Record<string, unknown>;
};

/** Named schemas are written out where they stand, so no id may promise a reference. */
function stripIds(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(stripIds);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'id' && typeof value === 'string') && key !== 'humanText')
      .map(([key, value]) => [key, stripIds(value)]),
  );
}

/** The whole interface as OpenAPI 3.1, made from the contract and nothing else. */
export function describeApi(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, endpoint] of Object.entries(ENDPOINTS)) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[endpoint.method.toLowerCase()] = operation(name, endpoint);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Rukkanen', version: '0.1.0', license: { name: 'EUPL-1.2' } },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'rukkanen' } },
      schemas: {
        Problem: { ...schemaOf(Problem, 'output'), description: `code: ${REFUSALS.join(', ')}` },
      },
    },
  };
}

function operation(name: string, endpoint: Endpoint): Record<string, unknown> {
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    description: policyOf(endpoint),
    security: endpoint.policy === 'public' ? [] : [{ session: [] }],
    parameters: [...pathParameters(endpoint), ...queryParameters(endpoint)],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
      },
    }),
    responses: { [endpoint.status]: answerOf(endpoint), ...problemsOf(endpoint) },
  };
}

const policyOf = ({ policy, demoOnly }: Endpoint): string =>
  `Policy: ${policy}.${demoOnly ? ' Only in the demonstration.' : ''}`;

const pathParameters = ({ path }: Endpoint) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));

function queryParameters({ query }: Endpoint): unknown[] {
  if (!(query instanceof z.ZodObject)) return [];
  const shape: Record<string, z.ZodType> = query.shape;
  return Object.entries(shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: !field.safeParse(undefined).success,
    schema: schemaOf(field, 'input'),
  }));
}

function answerOf(endpoint: Endpoint): Record<string, unknown> {
  if (endpoint.status === 204) return { description: 'Done' };
  const type = endpoint.produces ?? 'application/json';
  return {
    description: 'Done',
    content: { [type]: { schema: schemaOf(endpoint.answer, 'output') } },
  };
}

/** Every status that this operation may refuse with, and the codes behind it. */
function problemsOf(endpoint: Endpoint): Record<string, unknown> {
  const codes = new Map<number, string[]>();
  for (const code of codesOf(endpoint)) {
    const status = REFUSAL_STATUS[code];
    codes.set(status, [...(codes.get(status) ?? []), code]);
  }
  return Object.fromEntries([...codes].map(([status, list]) => [status, problem(list)]));
}

const problem = (codes: readonly string[]) => ({
  description: codes.join(', '),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

function codesOf(endpoint: Endpoint): (keyof typeof REFUSAL_STATUS)[] {
  const guarded = endpoint.policy !== 'public';
  return [
    ...(guarded ? (['access.not_signed_in', 'access.forbidden'] as const) : []),
    ...(endpoint.path.includes(':') || endpoint.demoOnly || guarded
      ? (['access.not_found'] as const)
      : []),
    ...(endpoint.method === 'GET' ? [] : (['access.foreign_origin'] as const)),
    'request.invalid',
    ...(endpoint.method === 'GET'
      ? []
      : (['request.malformed_json', 'request.not_json', 'request.too_large'] as const)),
    ...endpoint.refusals,
    'service.unavailable',
    'internal',
  ];
}
