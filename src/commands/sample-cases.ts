import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Command } from 'commander';
import { sampleHousehold } from '../jobs/uprating/sample/sample-household.js';
import { day, whole } from './uprate-options.js';

export interface Sample {
  readonly count: number;
  readonly seed: number;
  readonly day: string;
}

/** Writes invented cases as lines of JSON, waiting for whoever reads them. */
export async function writeSample({ count, seed, day }: Sample, to: Writable): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const line = JSON.stringify({ case: `sample-${at + 1}`, household: sampleHousehold({ seed, at, day }) });
    if (!to.write(`${line}\n`)) await once(to, 'drain');
  }
}

const MOST_CASES = 10_000_000;

/** `guildhall sample-cases`. */
export function registerSampleCases(program: Command): void {
  program
    .command('sample-cases')
    .description('Write invented households, one a line, to try and time a comparison with')
    .argument('[count]', 'how many', whole(1, MOST_CASES), 1_000)
    .option('--seed <number>', 'another seed gives other households, the same one the same', whole(0, 4_294_967_295), 1)
    .option('--day <day>', 'the day they are of', day, '2026-04-13')
    .action(async (count: number, { seed, day: of }: Omit<Sample, 'count'>) => {
      // Whoever reads may have had enough: `sample-cases 1000 | head`.
      process.stdout.on('error', error => process.exit((error as NodeJS.ErrnoException).code === 'EPIPE' ? 0 : 1));
      await writeSample({ count, seed, day: of }, process.stdout);
    });
}
