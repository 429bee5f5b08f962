import { request } from 'node:http';

export interface BareAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** Asks over a bare socket: what a calendar program sends, no more. */
export const fetchBare = (
  house: { readonly url: string },
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<BareAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(house.url);
    const asked = request({ hostname, port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
