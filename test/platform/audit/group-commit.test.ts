import { groupCommit } from '../../../src/platform/audit/group-commit.js';

/** A store that writes when it is told to. */
function aStore() {
  const groups: number[][] = [];
  const pending: { resolve: () => void; reject: (error: Error) => void }[] = [];
  return {
    groups,
    pending,
    write: (group: readonly number[]) =>
      new Promise<void>((resolve, reject) => {
        groups.push([...group]);
        pending.push({ resolve, reject });
      }),
  };
}
const turns = async (count = 3) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(resolve => setImmediate(resolve));
};
const limits = { maxWaiting: 10, maxGroup: 4, maxLingerMs: 0 };

describe('group commit', () => {
  it('writes one group at a time, and everything that came meanwhile in the next', async () => {
    const store = aStore();
    const commits = groupCommit({ ...limits, write: store.write });
    const first = commits.add(1);
    await turns();
    const rest = [commits.add(2), commits.add(3)];
    await turns();
    expect(store.groups).toEqual([[1]]);
    store.pending[0]?.resolve();
    await first;
    await turns();
    expect(store.groups).toEqual([[1], [2, 3]]);
    store.pending[1]?.resolve();
    await Promise.all(rest);
    expect(commits.waiting).toBe(0);
  });

  it('resolves nothing before its group is written', async () => {
    const store = aStore();
    const commits = groupCommit({ ...limits, write: store.write });
    let done = false;
    const added = commits.add(1).then(() => {
      done = true;
    });
    await turns();
    expect(done).toBe(false);
    store.pending[0]?.resolve();
    await added;
    expect(done).toBe(true);
  });

  it('refuses more than may wait, counting what is being written, and takes more when there is room again', async () => {
    const store = aStore();
    const commits = groupCommit({ ...limits, maxWaiting: 3, write: store.write });
    const first = commits.add(1);
    await turns();
    const others = [commits.add(2), commits.add(3)];
    await expect(commits.add(4)).rejects.toMatchObject({ trouble: 'full' });
    store.pending[0]?.resolve();
    await first;
    const late = commits.add(5);
    await turns();
    store.pending[1]?.resolve();
    await Promise.all([...others, late]);
    expect(store.groups).toEqual([[1], [2, 3, 5]]);
  });

  it('rejects the whole of a group that failed and no other, and goes on', async () => {
    const store = aStore();
    const commits = groupCommit({ ...limits, write: store.write });
    const settled = Promise.allSettled([commits.add(1), commits.add(2)]);
    await turns();
    const next = commits.add(3);
    store.pending[0]?.reject(new Error('disk full'));
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await turns();
    store.pending[1]?.resolve();
    await expect(next).resolves.toBeUndefined();
  });

  it('splits what is more than a group may hold', async () => {
    const store = aStore();
    const commits = groupCommit({ ...limits, write: store.write });
    const all = Promise.all([1, 2, 3, 4, 5, 6].map(item => commits.add(item)));
    await turns();
    store.pending[0]?.resolve();
    await turns();
    store.pending[1]?.resolve();
    await all;
    expect(store.groups).toEqual([
      [1, 2, 3, 4],
      [5, 6],
    ]);
  });

  it.each`
    maxLingerMs | groups              | because
    ${60_000}   | ${[[1, 2, 3, 4]]}   | ${'gathers as long as each turn of the event loop brings another'}
    ${0}        | ${[[1, 2], [3, 4]]} | ${'gathers no longer than it may'}
  `('$because', async ({ maxLingerMs, groups }) => {
    const store = aStore();
    const commits = groupCommit({ ...limits, maxGroup: 100, maxLingerMs, write: store.write });
    const all: Promise<void>[] = [];
    const add = (item: number) => all.push(commits.add(item));
    // Each comes in the turn after the one before, ahead of the writer's own look at the queue.
    const addInTurns = (item: number) => {
      if (item < 4) setImmediate(() => addInTurns(item + 1));
      add(item);
    };
    addInTurns(1);
    await turns(10);
    for (let written = 0; written < groups.length; written += 1) {
      store.pending[written]?.resolve();
      await turns(3);
    }
    await Promise.all(all);
    expect(store.groups).toEqual(groups);
  });

  it('writes what waits when it closes, and refuses what comes after', async () => {
    const store = aStore();
    const commits = groupCommit({ ...limits, write: store.write });
    const added = commits.add(1);
    const closing = commits.close();
    await expect(commits.add(2)).rejects.toMatchObject({ trouble: 'closed' });
    await turns();
    store.pending[0]?.resolve();
    await Promise.all([added, closing]);
    expect(store.groups).toEqual([[1]]);
  });
});
