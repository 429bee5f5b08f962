import { parseStat, stillThere, whoStartedUs } from '../../apps/launcher/lib/ancestors.mjs';

const [npm, shell] = [100, 200];
const books = (processes: Record<number, [string, number]>) => (pid: number) => {
  const found = processes[pid];
  return found && { name: found[0], parent: found[1] };
};
const underNpm = { ppid: shell, env: { npm_lifecycle_event: 'start' } };
const before = books({ [shell]: ['sh', npm], [npm]: ['npm start', 1] });

describe('who started us', () => {
  it('is npm, seen through the shell between us', () => {
    expect(whoStartedUs({ ...underNpm, read: before })).toEqual({ ppid: shell, grandparent: npm });
  });

  it('is the shell alone when nobody came through npm', () => {
    expect(whoStartedUs({ ppid: shell, env: {}, read: before }).grandparent).toBeUndefined();
  });

  it('is npm itself when its shell made room for us', () => {
    const read = books({ [npm]: ['npm start', 1] });
    expect(whoStartedUs({ ...underNpm, ppid: npm, read })).toEqual({
      ppid: npm,
      grandparent: undefined,
    });
  });

  it('is missed when npm is killed and its shell lives on', () => {
    const starter = whoStartedUs({ ...underNpm, read: before });
    expect(stillThere(starter, { ppid: shell, read: before })).toBe(true);
    expect(stillThere(starter, { ppid: shell, read: books({ [shell]: ['sh', 1] }) })).toBe(false);
  });

  it('is missed when the shell is killed', () => {
    const starter = whoStartedUs({ ...underNpm, read: before });
    expect(stillThere(starter, { ppid: 1, read: before })).toBe(false);
  });
});

it('a process whose name holds spaces and parentheses is read right', () => {
  expect(parseStat('42 (npm (start) x) S 7 42 42 0 -1')).toEqual({
    name: 'npm (start) x',
    parent: 7,
  });
});
