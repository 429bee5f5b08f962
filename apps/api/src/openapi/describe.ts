import { ENDPOINTS, Problem, REFUSALS, type Endpoint } from '@rukkanen/contract';
import { z } from 'zod';
import { REFUSAL_STATUS } from '../http/refusal-status.js';

type Io = 'input' | 'output';
type Json = Record<string, unknown>;

const jsonSchema = (schema: z.ZodType, io: Io): Json =>
  tidy(z.toJSONSchema(schema, { io, unrepresentable: 'any' })) as Json;

/** JSON Schema of a contract schema, as OpenAPI 3.1 understands it; examples stand in the schemas. */
function schemaOf(schema: z.ZodType, io: Io): Json {
  const { $schema: _draft, $defs: _named, ...rest } = jsonSchema(schema, io);
  return rest;
}

/** The schemas that have a name: they stand once, under components, and the others refer to them. */
function namedSchemas(): Json {
  const used = Object.values<Endpoint>(ENDPOINTS).flatMap(({ body, query, answer }) => [
    ...[body, query].flatMap((schema) => (schema ? [jsonSchema(schema, 'input')] : [])),
    jsonSchema(answer, 'output'),
  ]);
  return Object.assign({}, ...used.map(({ $defs }) => $defs)) as Json;
}

/** Without what only we understand, and with references that hold in the whole description. */
function tidy(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(tidy);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => !(key === 'id' && typeof value === 'string') && key !== 'humanText')
      .map(([key, value]) => [key, tidied(key, value)]),
  );
}

function tidied(key: string, value: unknown): unknown {
  if (key === '$ref') return String(value).replace('#/$defs/', '#/components/schemas/');
  return key === 'examples' ? value : tidy(value);
}

/** The whole interface as OpenAPI 3.1, made from the contract and nothing else. */
export function describeApi(): Json {
  const paths: Record<string, Json> = {};
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
        ...namedSchemas(),
        Problem: { ...schemaOf(Problem, 'output'), description: `code: ${REFUSALS.join(', ')}` },
      },
    },
  };
}

function operation(name: string, endpoint: Endpoint): Json {
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.tag],
    description: policyOf(endpoint),
    security: endpoint.policy === 'public' ? [] : [{ session: [] }],
    parameters: [
      ...pathParameters(endpoint),
      ...queryParameters(endpoint),
      ...(endpoint.ifMatch ? [IF_MATCH] : []),
    ],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
      },
    }),
    responses: { [endpoint.status]: answerOf(endpoint), ...problemsOf(endpoint) },
  };
}

/** The ETag of what was looked at; an asterisk matches whatever is there. */
const IF_MATCH = { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } };

const policyOf = ({ policy, demoOnly }: Endpoint): string =>
  `Policy: ${policy}.${demoOnly ? ' Only in the demonstration.' : ''}`;

const pathParameters = ({ path, params }: Endpoint) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: schemaOf(params?.[name] ?? z.string(), 'input'),
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

function answerOf(endpoint: Endpoint): Json {
  if (endpoint.status === 204) return { description: 'Done' };
  const type = endpoint.produces ?? 'application/json';
  return {
    description: 'Done',
    content: { [type]: { schema: schemaOf(endpoint.answer, 'output') } },
  };
}

/** Every status that this operation may refuse with, and the codes behind it. */
function problemsOf(endpoint: Endpoint): Json {
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
    ...(endpoint.ifMatch ? (['request.if_match_missing'] as const) : []),
    ...endpoint.refusals,
    'service.unavailable',
    'internal',
  ];
}
