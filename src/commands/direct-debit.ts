import type { Command } from 'commander';

interface Options {
  readonly file?: string;
}

const HELP = `
Files for Bacs are put into directDebit.bacs.folder of the configuration, one each working day on which something waits. The
gateway makes the day's file by itself at 06:40; "submit" makes it sooner, and puts any file there that is not. Reports are
what the Bacs software gives: AUDDIS, ADDACS or ARUDD as XML. One that was taken in before, by its content, changes nothing.

Examples
  guildhall direct-debit submit
  guildhall direct-debit import ADDACS-2026-11-23.xml

Where the gateway runs on its embedded store, stop it first. Ends with 0, or with 1 where nothing could be done.`;

/** `guildhall direct-debit submit` and `guildhall direct-debit import`. */
export function registerDirectDebit(program: Command): void {
  const command = program
    .command('direct-debit')
    .description('Send Direct Debit instructions to Bacs, and take in what it reports')
    .addHelpText('after', HELP);
  command
    .command('submit')
    .description("Make the day's file and put it where it is picked up")
    .option('-f, --file <file>', 'the configuration, instead of the usual one')
    .action(async ({ file }: Options) => {
      // Read in only here, so that every other command starts without the store.
      const { submit } = await import('./direct-debit-run.js');
      process.stdout.write(await submit(file));
    });
  command
    .command('import')
    .description('Take in a report')
    .argument('<report>', 'an AUDDIS, ADDACS or ARUDD report')
    .option('-f, --file <file>', 'the configuration, instead of the usual one')
    .action(async (report: string, { file }: Options) => {
      const { importFile } = await import('./direct-debit-run.js');
      process.stdout.write(await importFile(report, file));
    });
}
