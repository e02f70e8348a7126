import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../src/platform/database/migrate.js';
import { describeStores } from '../../support/stores.js';

describeStores('migrations', ({ database }) => {
  let folder: string;
  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql);
  const run = () => migrate(database(), folder);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guildhall-migrations-'));
    await database().run({ text: 'delete from guildhall_migration' });
    await database().run({ text: 'drop table if exists one, two' });
    write('2026-01-01-one.sql', 'create table one (id int); insert into one values (1);');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are applied once each, in order', async () => {
    write('2026-01-02-two.sql', 'create table two as select * from one;');
    await expect(run()).resolves.toEqual(['2026-01-01-one', '2026-01-02-two']);
    await expect(run()).resolves.toEqual([]);
    await expect(database().run({ text: 'select * from two' })).resolves.toEqual([{ id: 1 }]);
  });

  it('leave nothing of one that fails, and go on from there when it is mended', async () => {
    write('2026-01-02-two.sql', 'create table two (id int); select * from nowhere;');
    await expect(run()).rejects.toThrow('migrations/2026-01-02-two.sql failed and was undone');
    write('2026-01-02-two.sql', 'create table two (id int);');
    await expect(run()).resolves.toEqual(['2026-01-02-two']);
  });

  it('are refused when an applied one was changed, is missing, or a new one comes before it', async () => {
    await run();
    write('2026-01-01-one.sql', 'create table one (id bigint);');
    await expect(run()).rejects.toThrow('2026-01-01-one.sql was changed after it was applied');
    unlinkSync(join(folder, '2026-01-01-one.sql'));
    await expect(run()).rejects.toThrow('run the newer version');
    write('2026-01-01-one.sql', 'create table one (id int); insert into one values (1);');
    write('2025-12-31-late.sql', 'create table two (id int);');
    await expect(run()).rejects.toThrow('give it a later date');
  });

  it('are refused under a name without a date', async () => {
    write('add-table.sql', 'select 1');
    await expect(run()).rejects.toThrow('name it yyyy-mm-dd-what-it-does.sql');
  });

  it('are applied once by gateways that start together', async () => {
    const applied = await Promise.all([run(), run(), run()]);
    expect(applied.flat()).toEqual(['2026-01-01-one']);
  });
});
