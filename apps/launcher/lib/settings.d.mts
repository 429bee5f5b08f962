export interface Address {
  readonly host: string;
  readonly port: number;
}
type Env = Readonly<Record<string, string | undefined>>;
export function isLoopback(host: string): boolean;
export function addressFrom(env: Env, options: { readonly demo: boolean }): Address;
export function databasePortFrom(env: Env): number | undefined;
export function addressToType(address: Address): string;
export function addressToAsk(address: Address): string;
export function databaseSettings(server: {
  readonly port: number;
  readonly secrets: { readonly owner: string; readonly app: string; readonly keys: string };
  readonly main?: string;
  readonly keys?: string;
}): Record<'DATABASE_URL' | 'OWNER_DATABASE_URL' | 'KEYS_DATABASE_URL', string>;
export function demoSettings(given: {
  readonly env: Env;
  readonly databases: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly keyRingFile: string;
  readonly address: Address;
  readonly mailPort: number;
}): Record<string, string>;
