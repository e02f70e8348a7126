import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../../src/platform/database/embedded.js';
import { openDatabase } from '../../../src/platform/database/open.js';
import { migrationsDir, quietLog } from '../../support/migrations.js';

describe('the embedded store on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-store-'));
  const dataDir = join(folder, 'store');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is created once, keeps what was committed however the process ends, and has one owner at a time', async () => {
    const first = await openDatabase({ dataDir, migrationsDir, log: quietLog });
    await first.run({ text: 'create table kept (id int)' });
    await first.run({ text: 'insert into kept values (1)' });
    const settings = await first.run({
      text: "select current_setting('fsync') as f, current_setting('wal_sync_method') as m",
    });
    expect(settings).toEqual([{ f: 'on', m: 'fsync' }]);
    await expect(openEmbedded({ dataDir })).rejects.toThrow(
      new RegExp(`in use by process ${process.pid} .*DATABASE_URL`),
    );

    // The files as a killed process would leave them: nothing was closed.
    const killed = join(folder, 'killed');
    cpSync(dataDir, killed, { recursive: true });
    await first.close();

    const dead = { pid: 2 ** 22 + 1, host: (await import('node:os')).hostname(), start: null };
    writeFileSync(join(killed, 'lock'), JSON.stringify(dead));
    const second = await openDatabase({ dataDir: killed, migrationsDir, log: quietLog });
    await expect(second.run({ text: 'select id from kept' })).resolves.toEqual([{ id: 1 }]);
    await second.close();

    const began = performance.now();
    const again = await openDatabase({ dataDir, migrationsDir, log: quietLog });
    await expect(again.run({ text: 'select id from kept' })).resolves.toEqual([{ id: 1 }]);
    await again.close();
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 60_000);

  it('says what to do about a folder that is no store, and lets go of it', async () => {
    const broken = join(folder, 'broken');
    cpSync(dataDir, broken, { recursive: true });
    writeFileSync(join(broken, 'pg', 'global', 'pg_control'), 'x');
    await expect(openEmbedded({ dataDir: broken })).rejects.toThrow(/does not open.*move the folder away/);
    await expect(openEmbedded({ dataDir: broken })).rejects.toThrow(/does not open/);
  }, 60_000);
});
