import { Turns } from './turns.js';

/** A piece of work that notes its name and waits until it is let go. */
function held(name: string, done: string[]) {
  const gate = Promise.withResolvers<void>();
  const work = async () => {
    await gate.promise;
    done.push(name);
  };
  return { work, go: () => gate.resolve(), fail: () => gate.reject(new Error(name)) };
}
const breath = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('follow each other within a room, whatever takes longest', async () => {
    const done: string[] = [];
    const [lines, presence] = [held('lines', done), held('presence', done)];
    const turns = new Turns(() => undefined);
    turns.take('room', 'lines', lines.work);
    turns.take('room', 'presence', presence.work);
    presence.go();
    await breath();
    expect(done).toEqual([]);
    lines.go();
    await breath();
    expect(done).toEqual(['lines', 'presence']);
  });

  it('do not wait for another room', async () => {
    const done: string[] = [];
    const [slow, quick] = [held('slow', done), held('quick', done)];
    const turns = new Turns(() => undefined);
    turns.take('one', 'lines', slow.work);
    turns.take('other', 'lines', quick.work);
    quick.go();
    await breath();
    expect(done).toEqual(['quick']);
    slow.go();
    await turns.end();
  });

  it('serve everybody who waits for the same thing at once, but never whom a running turn may have missed', async () => {
    const done: string[] = [];
    const works = ['first', 'second', 'third'].map((name) => held(name, done));
    const turns = new Turns(() => undefined);
    for (const { work } of works) {
      turns.take('room', 'lines', work);
      await breath();
    }
    for (const { go } of works) go();
    await breath();
    expect(done).toEqual(['first', 'second']);
  });

  it('go on after one that failed, and tell of it', async () => {
    const done: string[] = [];
    const failed: string[] = [];
    const [bad, good] = [held('bad', done), held('good', done)];
    const turns = new Turns((room, trouble) => failed.push(`${room} ${String(trouble)}`));
    turns.take('room', 'lines', bad.work);
    turns.take('room', 'presence', good.work);
    bad.fail();
    good.go();
    await breath();
    expect({ done, failed }).toEqual({ done: ['good'], failed: ['room Error: bad'] });
  });
});
