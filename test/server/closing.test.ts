import { bothOpened, Closing } from '../../src/server/closing.js';

describe('what was opened', () => {
  it('is closed in the opposite order, each whatever became of the others, and the first trouble is told', async () => {
    const closed: string[] = [];
    const closing = new Closing();
    for (const part of ['store', 'cache', 'server']) {
      closing.with(part, one => {
        closed.push(one);
        if (one !== 'store') throw new Error(`${one} does not close`);
      });
    }
    expect(closing.hasBegun).toBe(false);
    const closes = closing.close();
    expect(closing.hasBegun).toBe(true); // so that nothing more is begun
    await expect(closes).rejects.toThrow('server does not close');
    expect(closed).toEqual(['server', 'cache', 'store']);
    await closing.close();
    expect(closed).toHaveLength(3);
  });

  it('is no trouble for what a stop overtook', async () => {
    const closing = new Closing();
    await expect(closing.unlessBegun(() => Promise.reject(new Error('no job')))).rejects.toThrow('no job');
    const overtaken = closing.unlessBegun(async () => {
      await closing.close();
      throw new Error('the jobs are closed');
    });
    await expect(overtaken).resolves.toBeUndefined();
    let done = false;
    await closing.unlessBegun(async () => {
      done = true;
    });
    expect(done).toBe(false);
  });

  it('side by side is there to be closed, even where the other failed first', async () => {
    const closing = new Closing();
    const closed: string[] = [];
    const late = new Promise<string>(resolve =>
      setImmediate(() => resolve(closing.with('late', one => void closed.push(one)))),
    );
    await expect(bothOpened(Promise.reject(new Error('no store')), late)).rejects.toThrow('no store');
    await closing.close();
    expect(closed).toEqual(['late']);
    expect(await bothOpened(Promise.resolve(1), Promise.resolve('a'))).toEqual([1, 'a']);
  });
});
