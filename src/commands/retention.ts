import type { Command } from 'commander';
import { systemClock } from '../domain/dates.js';
import type { RetentionReport } from '../jobs/retention/report.js';
import type { Removed } from '../jobs/retention/run.js';
import { atStore } from '../server/at-store.js';
import { auditKeys } from '../server/audit-keys.js';
import { type GuildhallConfig, loadGuildhallConfig } from '../server/config.js';
import { type Retention, retention } from '../server/retention.js';
import { runningGateway } from './running-gateway.js';

const ANSWER_WITHIN_MS = 30 * 60_000;

/** What `retention report` says: nothing is gone yet. */
export function reportLines({ id, until, rows }: RetentionReport): string {
  const lines = rows.map(
    ({ kind, before, due, held, law }) =>
      `- ${kind}: ${due} from before ${before}${held > 0 ? `, and ${held} that something else still needs` : ''} (${law})`,
  );
  return [
    `Due to be removed on ${until}:`,
    ...lines,
    'Nothing has been removed. To remove it:',
    `  guildhall retention run ${id}`,
    '',
  ].join('\n');
}

export function removedLines(removed: readonly Removed[]): string {
  const lines = removed.map(
    ({ kind, removed: count, more }) => `- ${kind}: ${count}${more ? ', and more: run it again' : ''}`,
  );
  return ['Removed:', ...lines, ''].join('\n');
}

/** `guildhall retention report` and `guildhall retention run`. */
export function registerRetention(program: Command): void {
  const command = program.command('retention').description('Say what is kept too long, then remove it');
  command
    .command('report')
    .description('Count what is due to go, by kind, and keep the count; removes nothing')
    .option('-f, --file <file>', 'the configuration, instead of the usual one')
    .action(async ({ file }: { file?: string }) => {
      const { config } = loadGuildhallConfig({ env: process.env, file });
      process.stdout.write(reportLines(await asked(config, one => one.report())));
    });
  command
    .command('run')
    .description('Remove what a report counted')
    .argument('<report>', 'the id of the report')
    .option('-f, --file <file>', 'the configuration, instead of the usual one')
    .action(async (report: string, { file }: { file?: string }) => {
      const { config } = loadGuildhallConfig({ env: process.env, file });
      process.stdout.write(removedLines(await asked(config, one => one.run(report))));
    });
}

/** Through the gateway where it runs on an embedded store, else on the store itself. */
async function asked<T>(config: GuildhallConfig, ask: (retention: Retention) => Promise<T>): Promise<T> {
  const gateway = await runningGateway(config, ANSWER_WITHIN_MS);
  if (gateway !== null)
    return ask({
      report: () => gateway('/retention/report', {}),
      run: report => gateway('/retention/run', { report }),
    });
  return atStore(config, database => ask(retention({ config, database, keys: auditKeys(config), clock: systemClock })));
}
