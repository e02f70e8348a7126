import { type Command, InvalidArgumentError } from 'commander';
import type { FeedOptions } from './feed-options.js';

const HELP = `
A feed is a place of the configuration, under feeds.sources. A file is known by its content: taken in a second time, under
whatever name, it changes nothing. Stopped or killed, the same command goes on where it was. On PostgreSQL it may run beside
the gateway; an embedded store is one process's, so stop the gateway first.

Examples
  guildhall feed import uc-lctr-v2-118.csv --feed uc-lctr
  guildhall feed status
  guildhall feed replay 5f0d6a0e-4c0e-4a56-9c54-0f1f6f1c9d10

Ends with 0, with 2 where records were set aside or the file could not be read to its end, with 1 where it was not taken in,
with 130 where it was stopped.`;

const id = (text: string): string => {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
  throw new InvalidArgumentError('Give the id of a file, as `guildhall feed status` prints it.');
};

/** `guildhall feed import`, `guildhall feed status` and `guildhall feed replay`. */
export function registerFeed(program: Command): void {
  const feed = program
    .command('feed')
    .description('Files that others send: take one in, see how they stand, read one again');
  const config = ['-f, --file <file>', 'the configuration, instead of the usual one'] as const;
  const quiet = ['-q, --quiet', 'no progress'] as const;
  feed
    .command('import')
    .description('Take a file in now, and say whose its records are')
    .argument('<file>', 'the file')
    .requiredOption('--feed <name>', 'which feed it is of: its name under feeds.sources')
    .option(...config)
    .option(...quiet)
    .addHelpText('after', HELP)
    .action(async (path: string, options: FeedOptions & { readonly feed: string }) => {
      // Read in only where it is used: it would be a part of every start.
      const { importFeed } = await import('./feed-run.js');
      process.exitCode = await importFeed(path, options);
    });
  feed
    .command('status')
    .description('Say when each feed was looked at, which files came last, and what waits for somebody')
    .option(...config)
    .option('--last <number>', 'how many files', many, 20)
    .addHelpText('after', HELP)
    .action(async (options: FeedOptions & { readonly last: number }) => {
      const { feedStatus } = await import('./feed-status.js');
      process.stdout.write(await feedStatus(options));
    });
  feed
    .command('replay')
    .description('Read a file again from its beginning, by its mapping as it is now')
    .argument('<id>', 'the file, by the id that status prints', id)
    .option(...config)
    .option(...quiet)
    .addHelpText('after', HELP)
    .action(async (file: string, options: FeedOptions) => {
      const { replayFeed } = await import('./feed-run.js');
      process.exitCode = await replayFeed(file, options);
    });
}

const many = (text: string): number => {
  const value = Number(text);
  if (/^\d{1,3}$/.test(text) && value >= 1) return value;
  throw new InvalidArgumentError('Give a whole number from 1 to 999.');
};
