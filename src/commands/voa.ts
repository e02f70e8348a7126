import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LoadEnd } from '../adapters/voa/load.js';
import type { Tally } from '../adapters/voa/tally.js';
import type { VoaLoadOptions } from './voa-load.js';

const HELP = `
The file is one of the Agency's: fields with * between them, in Latin-1. Its name says which list it is; where it was renamed,
say so. A baseline takes the place of the list before it; a change is applied to it, in the order of epochs. All of a file is
loaded or none of it: whoever reads meanwhile sees the list as it was, and a load that is killed leaves nothing behind. On
PostgreSQL it may run beside the gateway; an embedded store is one process's, so stop the gateway first.

Lines that cannot be read are kept in the store with their number and the reason: guildhall voa rejected LOAD.

Examples
  guildhall voa load uk-englandwales-ndr-2026-listentries-compiled-epoch-0003-baseline-csv.csv --authority 0099
  unzip -p list.zip | guildhall voa load - --content entries --list 2026 --epoch 3 --kind baseline

Ends with 0, with 2 where it was loaded and lines were rejected, with 1 where nothing was loaded, with 130 where it was stopped.`;

const whole = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (/^\d{1,10}$/.test(text) && value >= least && value <= most) return value;
  throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
};
const authority = (text: string, before: readonly string[] = []): readonly string[] => {
  if (/^[0-9A-Z]{4}$/.test(text)) return [...before, text];
  throw new InvalidArgumentError('Give the four characters of its code, such as 0099.');
};

const counts = ({ lines, records, rejoined, rejected, elsewhere }: Tally): string =>
  `${lines} lines: ${records} records, ${rejoined} of them joined again, ${rejected} rejected, ${elsewhere} of other authorities.`;

/** What is said at the end. */
export function loadWords(end: LoadEnd): string {
  if (end.outcome === 'ALREADY_THERE') return `Epoch ${end.epoch} is loaded already. Nothing was changed.\n`;
  const kept = end.tally.rejected > 0 ? ` Their reasons: guildhall voa rejected ${end.load}.` : '';
  if (end.outcome === 'LOADED') return `Loaded as ${end.load}. ${counts(end.tally)}${kept}\n`;
  return `Not loaded: ${end.why}. Nothing was changed.${end.load === null ? '' : kept}\n`;
}

const exitCode = (end: LoadEnd): number => {
  if (end.outcome === 'REFUSED') return 1;
  return end.outcome === 'LOADED' && end.tally.rejected > 0 ? 2 : 0;
};

/** `guildhall voa load` and `guildhall voa rejected`. */
export function registerVoa(program: Command): void {
  const voa = program.command('voa').description('Load the lists that the Valuation Office Agency publishes');
  voa
    .command('load')
    .description('Load a rating list or its summary valuations')
    .argument('<file>', 'the file, or - for standard input; .gz is unpacked')
    .option('-f, --file <file>', 'the configuration, instead of the usual one')
    .addOption(new Option('--content <what>', 'what it holds').choices(['entries', 'summaries']))
    .option('--list <year>', 'the list, such as 2026', whole(1990, 2100))
    .option('--epoch <number>', 'its epoch', whole(0, 9_999))
    .addOption(new Option('--kind <kind>', 'the whole list, or what changed').choices(['baseline', 'change']))
    .option('--authority <code>', "load this billing authority's alone; may be given several times", authority)
    .option('--max-rejected <number>', 'load nothing where more lines than this are rejected', whole(0, 100_000), 1_000)
    .option('--again', 'take a baseline also where it is no newer than what is loaded')
    .option('-q, --quiet', 'say nothing on the way')
    .addHelpText('after', HELP)
    .action(async (path: string, options: VoaLoadOptions) => {
      // Read in only where a list is loaded: it would be a part of every start.
      const { voaLoad } = await import('./voa-load.js');
      process.exitCode = await stoppable(stopped => voaLoad(path, options, stopped));
    });
  voa
    .command('rejected')
    .description('Say which lines of a load were rejected, and why')
    .argument('<load>', 'its number', whole(1, 2_147_483_647))
    .option('-f, --file <file>', 'the configuration, instead of the usual one')
    .option('--content', 'with the lines themselves')
    .action(async (load: number, { file, content }: { file?: string; content?: boolean }) => {
      const { voaRejected } = await import('./voa-load.js');
      const rows = await voaRejected(load, file);
      for (const row of rows)
        process.stdout.write(`line ${row.line}: ${row.reason}${content ? `\n  ${row.content}` : ''}\n`);
    });
}

/** Ctrl-C undoes what is under way. */
async function stoppable(run: (stopped: AbortSignal) => Promise<LoadEnd>): Promise<number> {
  const stop = new AbortController();
  const stopped = () => stop.abort();
  process.once('SIGINT', stopped);
  process.once('SIGTERM', stopped);
  try {
    const end = await run(stop.signal);
    (end.outcome === 'REFUSED' ? process.stderr : process.stdout).write(loadWords(end));
    return exitCode(end);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.stderr.write('Stopped. Nothing was changed.\n');
    return 130;
  } finally {
    process.off('SIGINT', stopped);
    process.off('SIGTERM', stopped);
  }
}
