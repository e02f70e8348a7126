import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { type Compiled, compiledGateway } from '../support/compiled.js';
import { ratingList, tornIn } from '../support/rating-list.js';
import { describeWithPostgres } from '../support/services.js';
import { scratchDatabase } from '../support/stores.js';

const FULL = process.env.GUILDHALL_PROVE === '1';
const ENTRIES = FULL ? 2_000_000 : 20_000;
const MOST_MEGABYTES = 300;
const FEWEST_A_SECOND = 50_000;
const NAME = 'uk-englandwales-ndr-2026-listentries-compiled-epoch-0003-baseline-csv.csv';

/** The most memory that a process has held so far, in megabytes; what it was before where the process is gone. */
function peakOf(pid: number | undefined, before: number): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes ? Number(kilobytes) / 1_024 : before;
  } catch {
    return before;
  }
}

let folder: string;
let compiled: Compiled;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-list-'));
  compiled = await compiledGateway();
  file = join(folder, NAME);
  await pipeline(Readable.from(ratingList({ entries: ENTRIES })), createWriteStream(file));
}, 600_000);
afterAll(async () => {
  await compiled?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function loaded(env: Readonly<Record<string, string>>) {
  const began = performance.now();
  const run = compiled.run(['voa', 'load', file], env);
  let [peak, running] = [0, true];
  const ended = run.ended.finally(() => {
    running = false;
  });
  while (running) {
    peak = peakOf(run.child.pid, peak);
    await pause(50);
  }
  const code = await ended;
  const seconds = (performance.now() - began) / 1_000;
  const rate = Math.round(ENTRIES / seconds);
  if (FULL) console.log(`${ENTRIES} lines in ${seconds.toFixed(1)} s: ${rate} a second, ${peak.toFixed(0)} MB at most`);
  return { code, said: run.said, peak, rate };
}

/** 2 for a list of which lines were rejected: they are counted, and named on demand. */
function holds({ code, said }: Awaited<ReturnType<typeof loaded>>): void {
  const { short, rejoined } = tornIn(ENTRIES);
  expect(said.err).toContain('Read. Making its indexes.');
  expect(said.out).toContain(`${ENTRIES - short} records, ${rejoined} of them joined again, ${short} rejected`);
  expect(`${said.out}${said.err}`).not.toContain('LANTERN');
  expect(code).toBe(2);
}

describeWithPostgres('a rating list of the whole country', url => {
  const scratch = scratchDatabase(url);
  beforeAll(() => scratch.create());
  afterAll(() => scratch.drop());

  it(`of ${ENTRIES} lines is loaded in memory that does not grow with it`, async () => {
    const load = await loaded({ DATABASE_URL: scratch.url });
    holds(load);
    expect(load.peak).toBeLessThan(MOST_MEGABYTES);
    if (FULL) expect(load.rate).toBeGreaterThanOrEqual(FEWEST_A_SECOND);
    const again = compiled.run(['voa', 'load', file], { DATABASE_URL: scratch.url });
    expect(await again.ended).toBe(0);
    expect(again.said.out).toContain('Epoch 3 is loaded already.');
    const rejected = compiled.run(['voa', 'rejected', '1'], { DATABASE_URL: scratch.url });
    expect(await rejected.ended).toBe(0);
    expect(rejected.said.out.split('\n')[0]).toBe('line 6: it is cut short: 7 fields');
  }, 1_200_000);
});

it(`a list of ${ENTRIES} lines is loaded into the embedded store`, async () => {
  holds(await loaded({}));
}, 3_600_000);
