import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** How to start a browser: its program and the surroundings it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

// The package's own arguments switch web security off; a test of security needs it on.
const ARGS = ['--no-sandbox', '--font-render-hinting=none'];
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser without any install: CHROMIUM_PATH, the system's own, or the one inside the package. */
export async function chromium(): Promise<Browser> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
  const installed = [process.env['CHROMIUM_PATH'] ?? '', ...SYSTEM].find(
    (file) => file && existsSync(file),
  );
  if (installed) return { executablePath: installed, args: ARGS, env };
  const folder = await unpacked();
  return {
    executablePath: path.join(folder, 'chromium'),
    args: ARGS,
    env: {
      ...env,
      LD_LIBRARY_PATH: path.join(folder, 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks the packaged browser once; another process that does the same at the same time wins or loses quietly. */
async function unpacked(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = main.slice(0, main.lastIndexOf('/build/'));
  const { version }: { version: string } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const folder = path.join(root, '../../.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  await pipeline(
    createReadStream(path.join(root, 'bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(path.join(fresh, 'chromium'), { mode: 0o755 }),
  );
  for (const part of ['al2023', 'fonts', 'swiftshader'])
    await pipeline(
      createReadStream(path.join(root, `bin/${part}.tar.br`)),
      createBrotliDecompress(),
      extract(fresh),
    );
  writeFileSync(path.join(fresh, 'fonts.conf'), fontsOf(folder));
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

const fontsOf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fc</cachedir></fontconfig>`;
