import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '@rukkanen/persistence';
import { z } from 'zod';
import { GraphEnvironment, graphOf } from './graph-environment.js';

const ID = '0f6ee1a4-1111-4222-8333-444455556666';
const ALL = {
  GRAPH_TENANT: 'county.example',
  GRAPH_CLIENT_ID: ID,
  GRAPH_CLIENT_SECRET: 'hunter2',
  GRAPH_ORGANIZER: ID,
};
const read = (env: NodeJS.ProcessEnv) => graphOf(readSettings(z.object(GraphEnvironment), env));
const wrong = (name: string) => `Wrong or missing setting: ${name}`;

describe('the settings of Microsoft Graph', () => {
  it('may all be left out, or empty', () => {
    expect(read({})).toBeUndefined();
    expect(read({ GRAPH_TENANT: '', GRAPH_CLIENT_SECRET: '' })).toBeUndefined();
  });

  it('lead to the world-wide service unless they say otherwise', () => {
    expect(read(ALL)).toEqual({
      tenant: 'county.example',
      clientId: ID,
      clientSecret: 'hunter2',
      organizer: ID,
      url: 'https://graph.microsoft.com/v1.0',
      loginUrl: 'https://login.microsoftonline.com',
    });
    expect(read({ ...ALL, GRAPH_URL: 'https://graph.microsoft.us/v1.0/' })?.url).toBe(
      'https://graph.microsoft.us/v1.0',
    );
  });

  it.each(Object.keys(ALL))('are refused by name when one is missing (%s)', (name) => {
    expect(() => read({ ...ALL, [name]: '' })).toThrow(wrong(name));
  });

  it.each([
    ['GRAPH_URL', 'http://graph.example/v1.0'],
    ['GRAPH_LOGIN_URL', 'http://login.example'],
    ['GRAPH_TENANT', 'a/b.example'],
    ['GRAPH_ORGANIZER', 'kerttu@county.example'],
  ])('never send the secret where it can be read, nor elsewhere (%s)', (name, value) => {
    expect(() => read({ ...ALL, [name]: value })).toThrow(wrong(name));
  });

  it('take the secret from a file', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'rukkanen-secret-'));
    const file = path.join(folder, 'secret');
    writeFileSync(file, 'from-a-file\n');
    const env = { ...ALL, GRAPH_CLIENT_SECRET: '', GRAPH_CLIENT_SECRET_FILE: file };
    expect(read(env)?.clientSecret).toBe('from-a-file');
    rmSync(folder, { recursive: true });
    expect(() => read(env)).toThrow(wrong('GRAPH_CLIENT_SECRET_FILE'));
  });
});
