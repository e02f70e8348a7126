import type { PeopleEntry } from '../../src/adapters/ports/people-source.js';
import { personRef } from '../../src/domain/references.js';
import { loadPeople } from '../../src/people/loading/load-people.js';
import { LoadProblem } from '../../src/people/loading/problem.js';
import { people } from '../../src/people/people.js';
import { peopleKeys } from '../../src/people/people-keys.js';
import { describeStores } from '../support/stores.js';
import { aRecord, someKeys, sourceOf } from './support/records.js';

const SYLLABLES = ['ba', 'co', 'du', 'fe', 'gi', 'ha', 'jo', 'ku', 'le', 'mi'];
/** A surname of its own for each number, far from the next. */
const surname = (number: number) =>
  [...String(number).padStart(4, '0')].map(digit => SYLLABLES[Number(digit)]).join('');
const many = (count: number, from = 0): PeopleEntry['entry'][] =>
  Array.from({ length: count }, (_, at) =>
    aRecord(String(from + at), { name: { forenames: 'Ada', surname: surname(from + at) } }),
  );

describeStores('filling the index', store => {
  const now = () => new Date('2026-11-22T09:00:00Z');
  const means = () => ({ database: store.database(), keys: someKeys, now });
  const rows = async (system: string) =>
    (
      await store.database().run<{ count: number }>({
        text: 'select count(*)::int as count from people_person where system = $1',
        values: [system],
      })
    )[0]?.count;
  const inSystem = (system: string, entries: readonly PeopleEntry['entry'][]) =>
    entries.map(entry => ({ ...entry, ref: personRef(system, entry.ref.slice(7)) }));

  it('goes on behind the last batch that was kept when it is killed, and comes to the same', async () => {
    const all = inSystem('killed', many(1_200));
    const source = sourceOf(() => all, { system: 'killed' });
    let calls = 0;
    const dying = {
      ...source,
      async *people(reading: Parameters<typeof source.people>[0]) {
        for await (const entry of source.people(reading)) {
          calls += 1;
          if (calls === 700) throw new Error('killed');
          yield entry;
        }
      },
    };
    await expect(loadPeople(dying, { reading: 'whole' }, means())).rejects.toThrow('killed');
    expect(await rows('killed')).toBe(500);
    calls = 1_000_000;
    const ended = await loadPeople(dying, { reading: 'whole' }, means());
    expect(ended).toEqual({ seen: 1_200, written: 1_200, removed: 0, complete: true });
    expect(calls).toBe(1_000_700);
    expect(await rows('killed')).toBe(1_200);
  });

  it('stops when it is told to, and goes on', async () => {
    const stop = new AbortController();
    const source = sourceOf(() => inSystem('stopped', many(1_100)), { system: 'stopped' });
    const first = await loadPeople(
      source,
      { reading: 'whole' },
      { ...means(), stopped: stop.signal, progress: () => stop.abort() },
    );
    expect(first).toMatchObject({ seen: 500, complete: false });
    expect(await loadPeople(source, { reading: 'whole' }, means())).toMatchObject({ seen: 1_100, complete: true });
  });

  it('writes only what has changed, and takes out whom a whole reading no longer has', async () => {
    let entries = inSystem('kept', many(30));
    const source = sourceOf(() => entries, { system: 'kept' });
    await loadPeople(source, { reading: 'whole' }, means());
    const renamed = inSystem('kept', [aRecord('3', { name: { forenames: 'Zebedee', surname: 'Quixwood' } })]);
    entries = [...entries.slice(0, 3), ...renamed, ...entries.slice(4, 29)];
    expect(await loadPeople(source, { reading: 'whole' }, means())).toEqual({
      seen: 29,
      written: 1,
      removed: 1,
      complete: true,
    });
    const index = people(store.database(), someKeys);
    expect(await index.search({ text: `ada ${surname(29)}` }, () => false)).not.toContainEqual(
      expect.objectContaining({ person: personRef('kept', '29') }),
    );
    const [found] = await index.search({ text: 'zebedee quixwood' }, () => false);
    expect(found?.person).toBe(personRef('kept', '3'));
  });

  it('refuses to take out a good part of a town unless it is told to', async () => {
    let entries = inSystem('half', many(100));
    const source = sourceOf(() => entries, { system: 'half' });
    await loadPeople(source, { reading: 'whole' }, means());
    entries = entries.slice(0, 50);
    await expect(loadPeople(source, { reading: 'whole' }, means())).rejects.toThrow(LoadProblem);
    expect(await rows('half')).toBe(100);
    expect(await loadPeople(source, { reading: 'whole', allowRemovals: true }, means())).toMatchObject({ removed: 50 });
    expect(await rows('half')).toBe(50);
  });

  it('leaves whose record cannot be read as they were known', async () => {
    const [first, second] = inSystem('unread', many(2)) as [PeopleEntry['entry'], PeopleEntry['entry']];
    let now: PeopleEntry['entry'][] = [first, second];
    const source = sourceOf(() => now, { system: 'unread' });
    await loadPeople(source, { reading: 'whole' }, means());
    now = [first, { kind: 'unread', ref: second.ref }, { kind: 'unread', ref: personRef('unread', 'nobody') }];
    const { removed, written } = await loadPeople(source, { reading: 'whole' }, means());
    expect({ removed, written, rows: await rows('unread') }).toEqual({ removed: 0, written: 0, rows: 2 });
  });

  it('is kept by changes, people who are gone included', async () => {
    let entries: PeopleEntry['entry'][] = inSystem('delta', many(40));
    const source = sourceOf(() => entries, { system: 'delta' });
    await expect(loadPeople(source, { reading: 'changes' }, means())).rejects.toThrow('never been read whole');
    await loadPeople(source, { reading: 'whole' }, means());
    entries = [...inSystem('delta', many(1, 900)), { kind: 'gone', ref: personRef('delta', '7') }];
    expect(await loadPeople(source, { reading: 'changes' }, means())).toMatchObject({
      seen: 2,
      written: 1,
      removed: 0,
    });
    expect(await rows('delta')).toBe(40);
  });

  it('makes every hash again under another secret, and only whole', async () => {
    const entries = inSystem('secret', [aRecord('1', { nationalInsuranceNumber: 'AA000055A' })]);
    const source = sourceOf(() => entries, { system: 'secret' });
    await loadPeople(source, { reading: 'whole' }, means());
    const other = { ...means(), keys: peopleKeys(Buffer.alloc(32, 8)) };
    await expect(loadPeople(source, { reading: 'changes' }, other)).rejects.toThrow('secret of the index has changed');
    expect(await loadPeople(source, { reading: 'whole' }, other)).toMatchObject({ written: 1 });
    const found = await people(store.database(), other.keys).search({ nino: 'AA000055A' }, () => false);
    expect(found.map(({ person }) => person)).toEqual([personRef('secret', '1')]);
  });
});
