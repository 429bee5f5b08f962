import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';

const READY = /^Rukkanen ready: (\S+)$/m;
const START_LIMIT_MS = 120_000;

/** The running product that is measured, and ways to it. */
export class Bench {
  #product: ChildProcess | undefined;
  #address = '';

  constructor(readonly env: NodeJS.ProcessEnv) {}

  /** Starts the product as a person would; milliseconds until it says that it is ready. */
  async start(): Promise<number> {
    const began = performance.now();
    const product = spawn(process.execPath, ['apps/launcher/start.mjs'], {
      env: { ...startEnv(this.env), PORT: '0' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#product = product;
    this.#address = await readyAddress(product);
    return performance.now() - began;
  }

  async stop(): Promise<void> {
    const product = this.#product;
    this.#product = undefined;
    if (!product || product.exitCode !== null || product.signalCode !== null) return;
    const gone = once(product, 'exit');
    product.kill('SIGTERM');
    await gone;
  }

  /** The address of the product, which is started when it does not run yet. */
  async address(): Promise<string> {
    if (!this.#product) await this.start();
    return this.#address;
  }

  /** A session cookie of a person of the demo. */
  async cookieOf(persona: string): Promise<string> {
    const answer = await fetch(`${await this.address()}/api/auth/demo`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    return cookie.split(';')[0] ?? '';
  }

  /** A pool straight to the database, as the application's role. */
  pool(setting: 'DATABASE_URL' | 'KEYS_DATABASE_URL', max: number): pg.Pool {
    const pool = new pg.Pool({ connectionString: this.env[setting], max });
    return pool.on('error', () => undefined); // the database ends when the product does
  }
}

/** The product finds its database by DATA_DIR; a DATABASE_URL would make it a production start. */
function startEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const hidden = ['DATABASE_URL', 'OWNER_DATABASE_URL', 'KEYS_DATABASE_URL', 'SMTP_URL', 'DEMO'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.includes(name)));
}

async function readyAddress(product: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the product did not start')), START_LIMIT_MS);
    product.once('exit', (code) => reject(new Error(`the product ended with ${code}`)));
    product.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = READY.exec(said) ?? [];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    });
  });
}
