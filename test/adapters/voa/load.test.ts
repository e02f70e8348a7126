import type { FileIdentity } from '../../../src/adapters/voa/file-name.js';
import { type LoadAsked, type LoadEnd, loadFile } from '../../../src/adapters/voa/load.js';
import { rejectedLines } from '../../../src/adapters/voa/store/standing.js';
import type { Bulk } from '../../../src/platform/database/bulk.js';
import type { Database } from '../../../src/platform/database/database.js';
import { insertingBulk } from '../../../src/platform/database/embedded-bulk.js';
import { openDatabase } from '../../../src/platform/database/open.js';
import { postgresBulk } from '../../../src/platform/database/postgres-bulk.js';
import { memoryStore } from '../../support/memory-store.js';
import { migrationsDir, quietLog } from '../../support/migrations.js';
import { entryAt, ratingList, tornIn, uarnAt } from '../../support/rating-list.js';
import { describeWithPostgres } from '../../support/services.js';
import { scratchDatabase } from '../../support/stores.js';

interface Under {
  database(): Database;
  bulk(): Bulk;
}

const list = (epoch: number, kind: FileIdentity['kind'] = 'baseline'): FileIdentity => ({
  content: 'entries',
  listYear: 2026,
  epoch,
  kind,
});

async function* text(...lines: readonly string[]): AsyncGenerator<Buffer> {
  yield Buffer.from(lines.map(line => `${line}\n`).join(''), 'latin1');
}

function loads({ database, bulk }: Under): void {
  const load = (file: FileIdentity, bytes: AsyncIterable<Uint8Array>, asked: Partial<LoadAsked> = {}) =>
    loadFile(
      { file, authorities: null, maxRejected: 100, again: false, ...asked },
      { bulk: bulk(), bytes, progress: () => {}, indexing: () => {} },
    );
  const entries = (uarn?: string) =>
    database().run<{ uarn: string; value: number; from: string | null; to: string | null }>({
      text: `select uarn, rateable_value as value, current_from as "from", current_to as "to" from voa_entry
        where $1::text is null or uarn = $1 order by entry_number, current_from`,
      values: [uarn ?? null],
    });
  const counted = async () =>
    (await database().run<{ entries: number }>({ text: 'select count(*) as entries from voa_entry' }))[0]?.entries;
  const loadOf = (end: LoadEnd): number => ('load' in end ? (end.load ?? -1) : -1);

  it('takes a baseline whole, with what was joined again and what was rejected', async () => {
    const end = await load(list(3), ratingList({ entries: 12_000 }));
    const { short, rejoined } = tornIn(12_000);
    expect(end).toMatchObject({
      outcome: 'LOADED',
      tally: { records: 12_000 - short, rejoined, rejected: short, elsewhere: 0 },
    });
    expect([short, rejoined].every(count => count > 0)).toBe(true);
    await expect(counted()).resolves.toBe(12_000 - short);
    await expect(entries(uarnAt(7))).resolves.toEqual([
      { uarn: uarnAt(7), value: 1_350, from: '2026-04-01', to: null },
    ]);
    const kept = await bulk().inOne(unit => rejectedLines(unit, loadOf(end)));
    expect(kept.map(({ line, reason }) => [line, reason])).toContainEqual([6, 'it is cut short: 7 fields']);
    expect(kept[0]?.content).toBe(entryAt(5).slice(0, 60));
  });

  it('puts the next baseline in the place of the one before, and takes none that is not newer', async () => {
    await load(list(4), ratingList({ entries: 300, clean: true }));
    await expect(counted()).resolves.toBe(300);
    await expect(load(list(4), ratingList({ entries: 10 }))).resolves.toEqual({ outcome: 'ALREADY_THERE', epoch: 4 });
    await expect(load(list(3), ratingList({ entries: 10 }))).resolves.toMatchObject({ outcome: 'ALREADY_THERE' });
    await expect(counted()).resolves.toBe(300);
    await load(list(4), ratingList({ entries: 20, clean: true }), { again: true });
    await expect(counted()).resolves.toBe(20);
    const partitions = await database().run({
      text: `select 1 from pg_inherits where inhparent = 'voa_entry'::regclass`,
    });
    expect(partitions).toHaveLength(1);
  });

  it('finds by UARN, postcode and words by the indexes that came with the table', async () => {
    const indexes = await database().run({
      text: `select 1 from pg_inherits i join pg_class c on c.oid = i.inhparent where c.relname like 'voa_entry_%'`,
    });
    expect(indexes).toHaveLength(3);
  });

  it('applies a change: a new value, a property that is new, one that ends', async () => {
    await load(list(5), ratingList({ entries: 5, clean: true }));
    const ended = `${entryAt(3).slice(0, -1)}*31-OCT-2026`.replace('**31-OCT', '*31-OCT');
    const anew = entryAt(1, { value: () => 9_000 })
      .replace('29000000001', '29000099999')
      .replace('01-APR-2026*', '01-OCT-2026*')
      .replace(/01-APR-2026\*$/, '01-OCT-2026*');
    const change = text(entryAt(2, { value: () => 7_777 }), anew, ended, entryAt(8));
    await expect(load(list(6, 'change'), change)).resolves.toMatchObject({ outcome: 'LOADED', tally: { records: 4 } });
    await expect(entries(uarnAt(2))).resolves.toMatchObject([{ value: 7_777, to: null }]);
    await expect(entries(uarnAt(1))).resolves.toEqual([
      { uarn: uarnAt(1), value: 1_050, from: '2026-04-01', to: '2026-09-30' },
      { uarn: uarnAt(1), value: 9_000, from: '2026-10-01', to: null },
    ]);
    await expect(entries(uarnAt(3))).resolves.toMatchObject([{ from: '2026-04-01', to: '2026-10-31' }]);
    await expect(entries(uarnAt(8))).resolves.toHaveLength(1);
    await expect(counted()).resolves.toBe(7);
  });

  it('takes changes in the order of their epochs alone', async () => {
    const again = load(list(6, 'change'), text(entryAt(2)));
    await expect(again).resolves.toEqual({ outcome: 'ALREADY_THERE', epoch: 6 });
    await expect(load(list(9, 'change'), text(entryAt(2)))).resolves.toMatchObject({
      outcome: 'REFUSED',
      why: 'epoch 7 is missing: what is loaded is epoch 6',
    });
    const noBaseline = load({ ...list(1, 'change'), listYear: 2017 }, text(entryAt(2)));
    await expect(noBaseline).resolves.toMatchObject({ outcome: 'REFUSED' });
    await expect(counted()).resolves.toBe(7);
  });

  it('changes nothing where too much is rejected, and keeps what was', async () => {
    const end = await load(list(7), text(entryAt(1), 'no', 'such', 'record'), { maxRejected: 2 });
    expect(end).toMatchObject({ outcome: 'REFUSED', why: 'more than 2 lines could not be read' });
    await expect(counted()).resolves.toBe(7);
    await expect(bulk().inOne(unit => rejectedLines(unit, loadOf(end)))).resolves.toHaveLength(3);
  });

  it('changes nothing where the file breaks off, as where it is stopped', async () => {
    async function* breaking(): AsyncGenerator<Buffer> {
      yield* ratingList({ entries: 3_000 });
      throw new Error('stopped');
    }
    await expect(load(list(8), breaking())).rejects.toThrow('stopped');
    await expect(counted()).resolves.toBe(7);
    await expect(load(list(7, 'change'), text(entryAt(9)))).resolves.toMatchObject({ outcome: 'LOADED' });
  });

  it('keeps lists of other years and summary valuations beside it', async () => {
    await load({ ...list(30), listYear: 2023 }, ratingList({ entries: 4, clean: true }));
    await expect(counted()).resolves.toBe(12);
    const header =
      '01*29000000001*10000000017*0099**2****LANTERN STREET**TESTBOROUGH*TESTSHIRE*TE1 0AA*1*SHOP*82.4*1*1*1050*2026*T*N*7*01-APR-2026**249S*NIA*425.00';
    const parts = '02*1*GROUND*ZONE A\\\t"quoted"*30.5*425.00*12962.50';
    await load({ ...list(1), content: 'summaries' }, text(header, parts));
    const [row] = await database().run<{ total_area: string; parts: object }>({
      text: 'select total_area, parts from voa_summary',
    });
    expect(row).toMatchObject({ total_area: '82.4', parts: { lines: [{ description: 'ZONE A\\ "quoted"' }] } });
    await load({ ...list(2, 'change'), content: 'summaries' }, text(header.replace('82.4', '90')));
    const after = await database().run({ text: 'select total_area, parts from voa_summary' });
    expect(after).toEqual([{ total_area: '90', parts: {} }]);
  });
}

describe('loading a list (embedded)', () => {
  let database: Database;
  beforeAll(async () => {
    database = await memoryStore();
  }, 60_000);
  afterAll(async () => database?.close());
  loads({ database: () => database, bulk: () => insertingBulk(database) });
});

describeWithPostgres('loading a list by COPY', url => {
  const scratch = scratchDatabase(url);
  let database: Database;
  let bulk: Bulk;
  beforeAll(async () => {
    await scratch.create();
    database = await openDatabase({ url: scratch.url, dataDir: 'unused', migrationsDir, log: quietLog });
    bulk = await postgresBulk(scratch.url);
  });
  afterAll(async () => {
    await bulk?.close();
    await database?.close();
    await scratch.drop();
  });
  loads({ database: () => database, bulk: () => bulk });

  it('is one at a time', async () => {
    const other = await postgresBulk(scratch.url);
    const file = { ...list(40), listYear: 2023 };
    async function* waiting(): AsyncGenerator<Buffer> {
      yield* text(entryAt(1));
      const second = await loadFile(
        { file, authorities: null, maxRejected: 1, again: false },
        { bulk: other, bytes: text(entryAt(2)), progress: () => {}, indexing: () => {} },
      );
      expect(second).toMatchObject({ outcome: 'REFUSED', why: 'another load is under way' });
    }
    await loadFile(
      { file, authorities: null, maxRejected: 1, again: false },
      { bulk, bytes: waiting(), progress: () => {}, indexing: () => {} },
    );
    await other.close();
  });
});
