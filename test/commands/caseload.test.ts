import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeSample } from '../../src/commands/sample-cases.js';
import { compiledGateway } from '../support/compiled.js';

const FULL = process.env.GUILDHALL_PROVE === '1';
const CASES = FULL ? 100_000 : 500;
/** Far below what the cases and results of a large council are together, and the same for any number of them. */
const MOST_MEGABYTES = 900;

/** The most memory that a process has held so far, in megabytes; what it was before where the process is gone. */
function peakOf(pid: number | undefined, before: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? Number(kilobytes) / 1_024 : before;
  } catch {
    return before;
  }
}

it(`takes a caseload of ${CASES} through two years in memory that does not grow with it`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-caseload-'));
  const compiled = await compiledGateway();
  try {
    const cases = createWriteStream(join(folder, 'cases.jsonl'));
    await writeSample({ count: CASES, seed: 1, day: '2026-04-13' }, cases);
    await new Promise(done => cases.end(done));
    const began = performance.now();
    const args = ['uprate', '--from', '2025-26', '--to', '2026-27', join(folder, 'cases.jsonl'), '-q', '--json'];
    const run = compiled.run([...args, '--out', join(folder, 'results.jsonl')]);
    let [peak, running] = [0, true];
    const ended = run.ended.finally(() => {
      running = false;
    });
    while (running) {
      peak = peakOf(run.child.pid, peak);
      await pause(50);
    }
    expect(await ended).toBe(0);
    const seconds = (performance.now() - began) / 1_000;
    if (FULL)
      console.log(
        `${CASES} cases in ${seconds.toFixed(1)} s: ${Math.round(CASES / seconds)} a second, ${peak.toFixed(0)} MB at most`,
      );
    expect(JSON.parse(run.said.out)).toMatchObject({ cases: CASES, rejected: 0 });
    expect(peak).toBeLessThan(MOST_MEGABYTES);
  } finally {
    await compiled.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}, 1_200_000);
