import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { peopleFile } from '../adapters/people-file/people-file.js';
import { LoadProblem } from '../people/loading/problem.js';
import { UpstreamError } from '../platform/http/upstream-error.js';
import { loadGuildhallConfig } from '../server/config.js';
import { PLACES } from '../server/places.js';

interface LoadOptions {
  readonly system: string;
  readonly file?: string;
  readonly changes?: boolean;
  readonly allowRemovals?: boolean;
  readonly quiet?: boolean;
}

const HELP = `
A line is one person of one system, as JSON:
  {"ref":"7000100","title":"Mrs","forenames":"Imogen Jane","surname":"Pemberton","formerNames":[{"surname":"Dunmore"}],
   "birthDate":"1986-05-21","nationalInsuranceNumber":"...","phones":["..."],"emails":["..."],
   "addresses":[{"line":"14 Lantern Street","postcode":"TE5 7AA","uprn":"990000012345"}],"numbers":["50000100"],
   "sensitive":null}
"ref" and "surname" are needed; "sensitive" is STAFF, REFUGE or PROTECTED_ADDRESS. With --changes a line may also be
{"ref":"7000100","gone":true}. National Insurance numbers, telephones and e-mail are kept as keyed hashes alone.

Academy is read by itself, without a file: it knows no date of birth. Civica lists nobody: give what its reports export.
Stopped or killed, the same command goes on where it was. Where the gateway runs on its embedded store, stop it first.`;

/** `guildhall people load`. */
export function registerPeople(program: Command): void {
  const people = program.command('people').description('The index by which people are found');
  people
    .command('load')
    .description('Fill the index with the people of one system, or keep it by what has changed')
    .argument(
      '[people]',
      'a file of JSON lines; without one the system itself is read, where its product lists its people',
    )
    .requiredOption('--system <name>', 'whose people these are: an upstream, by its name in the configuration')
    .option('--file <config>', 'the configuration')
    .option('--changes', 'the file holds what has changed; whoever is not in it stays')
    .option('--allow-removals', 'let a whole file take out more than a fifth of the people known')
    .option('-q, --quiet', 'no progress')
    .addHelpText('after', HELP)
    .action(async (file: string | undefined, options: LoadOptions) => {
      process.exitCode = await load(file, options);
    });
}

async function load(file: string | undefined, options: LoadOptions): Promise<number> {
  // Read in only here, so that every other command starts without the store and the index.
  const [{ loadPeople }, { openDatabase }, { peopleKeysOf }, { peopleOf }] = await Promise.all([
    import('../people/loading/load-people.js'),
    import('../platform/database/open.js'),
    import('../server/people-behind.js'),
    import('../server/people-of.js'),
  ]);
  const { config } = loadGuildhallConfig({ env: process.env, file: options.file });
  const { source, close } = file
    ? { source: await peopleFile(file, options.system), close: async () => {} }
    : await peopleOf(options.system, config);
  const { databaseUrl: url, dataDir } = config.store;
  const quiet = { info: () => undefined, warn: () => undefined };
  const database = await openDatabase({ url, dataDir, migrationsDir: PLACES.migrations, log: quiet });
  const stop = new AbortController();
  const stopped = () => stop.abort();
  process.once('SIGINT', stopped);
  process.once('SIGTERM', stopped);
  const progress = shown(options.quiet ?? false);
  try {
    const { seen, written, removed, complete } = await loadPeople(
      source,
      { reading: options.changes ? 'changes' : 'whole', allowRemovals: options.allowRemovals ?? false },
      {
        database,
        keys: peopleKeysOf(config),
        now: () => new Date(),
        stopped: stop.signal,
        progress: far => progress.so(far.seen),
      },
    );
    progress.end();
    process.stdout.write(`${seen} people read, ${written} new or changed, ${removed} gone\n`);
    if (complete) return 0;
    process.stderr.write('Stopped. The same command goes on.\n');
    return 130;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    throw new LoadProblem(`The reading stopped: ${error.message}. The same command goes on behind what was kept.`);
  } finally {
    progress.end();
    await database.close();
    await close();
  }
}

/** On a terminal only: how many people have been read is what a file tells. */
function shown(quiet: boolean): { so(seen: number): void; end(): void } {
  if (quiet || !process.stderr.isTTY) return { so: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    stream: process.stderr,
    format: '{value} people | {duration_formatted}',
    hideCursor: true,
  });
  bar.start(0, 0);
  return { so: seen => bar.update(seen), end: () => bar.stop() };
}
