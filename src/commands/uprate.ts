import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { PLACES } from '../server/places.js';
import { day, raise, type UprateOptions, whole, year } from './uprate-options.js';

const MOST_THREADS = 64;
const MAX_LINE_BYTES = 1_048_576;

const HELP = `
A line is the facts of a household as JSON, or {"case": "a name of yours", "household": {...}}; the name comes back in the
results. By default the first side is the last week of one year's figures and the second a week in April by when every
scheme has the next year's; ages are as on each day. Amounts of the facts stay as they are unless --raise raises them.

Examples
  guildhall sample-cases 1000 > cases.jsonl
  guildhall uprate --from 2025-26 --to 2026-27 cases.jsonl --out results.jsonl
  guildhall uprate --from 2025-26 --to 2026-27 --raise STATE_PENSION=4.8 --raise RENT=4.8 cases.jsonl --no-results
  echo 'universalCredit.taper: 50' > taper.yaml
  guildhall uprate --from 2026-27 --to 2026-27 --what-if taper.yaml cases.jsonl --out taper.jsonl --json
  zcat cases.jsonl.gz | guildhall uprate --from 2025-26 --to 2026-27 --out results.jsonl
  guildhall uprate --from 2025-26 --to 2026-27 cases.jsonl --out results.jsonl --resume

Ends with 0, with 2 where lines were rejected, with 130 where it was stopped and can be resumed, with 1 where it could
not be run.`;

/** `guildhall uprate`. */
export function registerUprate(program: Command): void {
  program
    .command('uprate')
    .description('Decide a whole caseload under the figures of two years, or under changed figures, and compare')
    .argument('[file]', 'the cases, one a line; absent or -: standard input')
    .requiredOption('--from <year>', 'the year to begin with, such as 2025-26', year)
    .requiredOption('--to <year>', 'the year to compare it with; the same for --what-if', year)
    .option('--before <day>', 'another day for the first side', day)
    .option('--after <day>', 'another day for the second side', day)
    .option(
      '--what-if <file>',
      'YAML of figures that are otherwise on the second side, by id: universalCredit.taper: 50',
    )
    .option('--parameters <folder>', 'another folder of figures', PLACES.parameters)
    .option('--parameters-after <folder>', 'another folder of figures for the second side')
    .option(
      '--authority <name>',
      'the council whose reduction for working age is asked about; absent: the default scheme',
    )
    .option('--raise <kind=percent>', 'raise an income, RENT, EARNINGS or COUNCIL_TAX on the second side', raise, {})
    .option('-o, --out <file>', 'write the results here, so that the run can be resumed; absent: standard output')
    .option('--rejected <file>', 'where lines that are no cases are noted, with --out; absent: beside the results')
    .option('--no-results', 'the summary alone')
    .option('--findings', 'with what was found on each side in every result')
    .option('--json', 'the summary as one JSON object')
    .option('--threads <number>', 'how many threads decide', whole(1, MOST_THREADS), availableParallelism())
    .option('--max-line <bytes>', 'the longest line that is read', whole(1_000, 100_000_000), MAX_LINE_BYTES)
    .option('--resume', 'go on with a run that was stopped or killed')
    .option('--restart', 'begin again, and write over what is there')
    .option('-q, --quiet', 'neither progress nor rejected lines on the way')
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, options: UprateOptions) => {
      // Read in only here, so that every other command starts without the rules.
      const { uprate } = await import('./uprate-run.js');
      process.exitCode = await stoppable(options, stopped => uprate(file, options, stopped));
    });
}

/** The first Ctrl-C lets what is under way be written; a second ends at once, as it always does. */
async function stoppable(
  { out }: UprateOptions,
  run: (stopped: AbortSignal) => ReturnType<typeof import('./uprate-run.js').uprate>,
): Promise<number> {
  const stop = new AbortController();
  const stopped = () => stop.abort();
  process.once('SIGINT', stopped);
  process.once('SIGTERM', stopped);
  try {
    const { complete, tally } = await run(stop.signal);
    if (complete) return tally.rejected > 0 ? 2 : 0;
    const how = out === undefined ? 'Without --out it cannot be resumed.' : 'The same command with --resume goes on.';
    process.stderr.write(`Stopped after ${tally.cases} cases. ${how}\n`);
    return 130;
  } finally {
    process.off('SIGINT', stopped);
    process.off('SIGTERM', stopped);
  }
}
