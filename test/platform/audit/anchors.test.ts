import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noteAnchor, readAnchors, startAnchoring } from '../../../src/platform/audit/anchors.js';
import type { Database } from '../../../src/platform/database/database.js';

const hash = (letter: string) => letter.repeat(64);
const clockNow = () => new Date('2026-11-21T09:00:00Z');

describe('heads noted outside the store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-anchors-'));
  const file = join(folder, 'below', 'anchors.jsonl');
  afterEach(() => rmSync(join(folder, 'below'), { recursive: true, force: true }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are read as they were noted; none where there is no file', () => {
    expect(readAnchors(file)).toEqual([]);
    noteAnchor(file, { sequence: 1, hash: hash('a') }, clockNow());
    noteAnchor(file, { sequence: 9, hash: hash('b') }, clockNow());
    expect(readAnchors(file)).toEqual([
      { sequence: 1, hash: hash('a') },
      { sequence: 9, hash: hash('b') },
    ]);
  });

  it('are refused where somebody wrote among them', () => {
    noteAnchor(file, { sequence: 1, hash: hash('a') }, clockNow());
    writeFileSync(file, `${readFileSync(file, 'utf8')}nonsense\n`);
    expect(() => readAnchors(file)).toThrow(`${file}:2 is not a head`);
  });

  it('are noted where the head has moved, at the end too, and a failure is told and not thrown', async () => {
    let answer: () => Promise<unknown[]> = async () => [{ sequence: 3, hash: hash('c') }];
    const failures: unknown[] = [];
    const database = { run: () => answer() } as unknown as Database;
    const options = {
      database,
      file,
      everyMs: 3_600_000,
      clockNow,
      onFailed: (error: unknown) => failures.push(error),
    };
    await startAnchoring(options)();
    const stop = startAnchoring(options);
    await stop();
    await stop();
    expect(readAnchors(file)).toHaveLength(2);
    answer = async () => Promise.reject(new Error('gone'));
    await stop();
    expect(failures).toHaveLength(1);
  });
});
