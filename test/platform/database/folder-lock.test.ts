import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../../src/platform/database/folder-lock.js';
import { startOf } from '../../../src/platform/database/process-start.js';

describe('the lock of a folder', () => {
  let folder: string;
  const path = () => join(folder, 'lock');
  const leave = (holder: object) => writeFileSync(path(), JSON.stringify(holder));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guildhall-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is given to one, and after release to the next', () => {
    const lock = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${process.pid} on ${hostname()}`);
    lock.release();
    expect(existsSync(path())).toBe(false);
    lockFolder(folder).release();
  });

  it.each`
    what                                                 | holder
    ${'a process that has ended'}                        | ${{ pid: 2 ** 22 + 1, host: hostname(), start: null }}
    ${'an earlier process whose number another has now'} | ${{ pid: process.pid, host: hostname(), start: 'boot:1' }}
  `('is taken over from $what', ({ holder }) => {
    leave(holder);
    lockFolder(folder).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over when its writer died while writing it', () => {
    writeFileSync(path(), '{"pid": 1');
    lockFolder(folder).release();
  });

  it('stays with a process of another host until it has been silent for a minute', () => {
    leave({ pid: 1, host: 'another-host', start: null });
    expect(() => lockFolder(folder)).toThrow('process 1 on another-host');
    const longAgo = new Date(Date.now() - 61_000);
    utimesSync(path(), longAgo, longAgo);
    lockFolder(folder).release();
  });

  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('knows a process by its start', () => {
    expect(startOf(process.pid)).toMatch(/^[0-9a-f-]{36}:\d+$/);
    expect(startOf(2 ** 22 + 1)).toBeNull();
  });
});
