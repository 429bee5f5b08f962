import { existsSync, readdirSync, readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const rooms = readdirSync(new URL('../libs/', import.meta.url)).filter((room) =>
  existsSync(new URL(`../libs/${room}/src/index.ts`, import.meta.url)),
);

describe('every room', () => {
  it('is built: without its line nothing starts, and no other test would tell', () => {
    const { projects } = JSON.parse(read('../nest-cli.json')) as {
      projects: Record<string, { root: string }>;
    };
    const built = Object.values(projects).map(({ root }) => root);
    expect(rooms.filter((room) => !built.includes(`libs/${room}`))).toEqual([]);
  });

  it('tells what it is for, and why', () => {
    const silent = rooms.filter((room) => {
      const readme = new URL(`../libs/${room}/README.md`, import.meta.url);
      return !existsSync(readme) || !readFileSync(readme, 'utf8').includes('## Why');
    });
    expect(silent).toEqual([]);
  });
});
