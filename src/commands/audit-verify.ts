import { type Command, InvalidArgumentError } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { isReference } from '../domain/references.js';
import type { AuditReport } from '../platform/audit/verify.js';
import type { WhoReadAnswer } from '../platform/audit/who-read.js';
import { loadGuildhallConfig } from '../server/config.js';
import { StartError } from '../server/sandbox.js';
import { auditStore } from './audit-store.js';

/** What `audit verify` says of a report. */
export function reportWords({ ok, groups, entries, lastSequence, findings }: AuditReport): string {
  const size = `${entries}, groups: ${groups}, the last of them group ${lastSequence}`;
  if (ok) return `The audit log is whole. Entries: ${size}.\n`;
  const lines = findings.map(({ kind, detail }) => `- ${kind}: ${detail}`);
  return [
    `The audit log is not whole (entries: ${size}):`,
    ...lines,
    'Keep the store as it is, and compare with a backup.',
    '',
  ].join('\n');
}

/** A line for each reading, oldest first. */
export function readsWords({ reads, more }: WhoReadAnswer): string {
  const lines = reads.map(
    ({ at, callerClass, client, purpose, operation, outcome, subject, requestId, what }) =>
      `${at}  ${callerClass} ${subject} by ${client}, for ${purpose}: ${operation}, ${outcome}, request ${requestId}\n  ${what.join(', ')}`,
  );
  const end = more ? ['There are more: ask for fewer days.'] : [];
  return `${[lines.length === 0 ? 'Nobody.' : '', ...lines, ...end].filter(line => line !== '').join('\n')}\n`;
}

/** One without its system is nobody's, and "Nobody." would then be no answer. */
const person = (text: string): string => {
  if (isReference(text)) return text;
  throw new InvalidArgumentError('Give the reference with its system, as civica:7000100.');
};

const day = (text: string): Temporal.PlainDate => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw new InvalidArgumentError('Give a day as 2026-11-21.');
  }
};

/** From the first moment of one day in London to the first after another. */
export function spanOfDays(from: Temporal.PlainDate, to: Temporal.PlainDate): { from: Date; to: Date } {
  const begins = (date: Temporal.PlainDate) => new Date(date.toZonedDateTime('Europe/London').epochMilliseconds);
  return { from: begins(from), to: begins(to.add({ days: 1 })) };
}

interface WhoOptions {
  readonly file?: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** `guildhall audit verify` and `guildhall audit who`. */
export function registerAudit(program: Command): void {
  const audit = program.command('audit').description('Check the audit log, or ask it');
  audit
    .command('verify')
    .description('Read the whole audit log and name what was changed, removed, moved or cut off')
    .option('-f, --file <file>', 'the configuration, instead of the usual one')
    .action(async ({ file }: { file?: string }) => {
      const asked = await auditStore(loadGuildhallConfig({ env: process.env, file }).config);
      const report = await asked(log => log.verify());
      (report.ok ? process.stdout : process.stderr).write(reportWords(report));
      if (!report.ok) process.exitCode = 1;
    });
  audit
    .command('who')
    .description("Who read this person's records, between two days and on them")
    .argument('<reference>', "the person's reference, with its system, as civica:7000100", person)
    .requiredOption('--from <day>', 'the first day', day)
    .requiredOption('--to <day>', 'the last day', day)
    .option('-f, --file <file>', 'the configuration, instead of the usual one')
    .action(async (reference: string, { file, from, to }: WhoOptions) => {
      if (Temporal.PlainDate.compare(from, to) > 0) throw new StartError('--to has to be --from or a later day.');
      const asked = await auditStore(loadGuildhallConfig({ env: process.env, file }).config);
      process.stdout.write(readsWords(await asked(log => log.whoRead({ reference, ...spanOfDays(from, to) }))));
    });
}
