import {
  applyDecorators,
  Header,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
} from '@nestjs/common';
import { ENDPOINTS, type Endpoint, type EndpointName } from '@rukkanen/contract';

/** Where the guards find which operation of the contract a handler serves. */
export const SERVES = 'rukkanen:serves';

/**
 * Ties a handler to an operation of the contract: its address, its policy and what may be sent all
 * come from there. A handler without it is denied to everybody.
 */
export function Serves(name: EndpointName): MethodDecorator {
  const { method, path, status, produces }: Endpoint = ENDPOINTS[name];
  return applyDecorators(
    SetMetadata(SERVES, name),
    RequestMapping({ method: RequestMethod[method], path }),
    HttpCode(status),
    ...(produces ? [Header('Content-Type', `${produces}; charset=utf-8`)] : []),
  );
}
