import { randomUUID } from 'node:crypto';
import type { Casework } from '../../src/casework/casework.js';
import { casework } from '../../src/casework/casework.js';
import type { Command } from '../../src/casework/command.js';
import { auditLog } from '../../src/platform/audit/audit-log.js';
import type { Database } from '../../src/platform/database/database.js';
import type { JobQueue } from '../../src/platform/jobs/job-kind.js';
import { type Jobs, openJobs } from '../../src/platform/jobs/jobs.js';
import { anActing } from './acting.js';

/** Casework on a store, for tests that begin with a case that somebody else made. Close its jobs when done. */
export function caseworkOn(database: Database, kinds: readonly JobQueue[] = []): Casework & { readonly jobs: Jobs } {
  const jobs = openJobs({ database, kinds, pollSeconds: 0.5 });
  const audit = auditLog({ database, clockNow: () => new Date('2026-11-23T09:00:00Z'), secret: Buffer.alloc(32, 7) });
  return { ...casework({ database, jobs, audit }), jobs };
}

/** Does a command once, as somebody, and gives the case that it made or changed. */
export async function doneWith<Input extends object>(
  on: Casework,
  command: Command<Input>,
  { input, as = anActing() }: { readonly input: Input; readonly as?: ReturnType<typeof anActing> },
) {
  const outcome = await on.perform(command, { input, key: randomUUID(), acting: as });
  if (outcome.kind !== 'ChangeDone') throw new Error(`not done: ${JSON.stringify(outcome)}`);
  const found = await on.cases.byRefs([outcome.case], as.caller);
  const one = found.get(outcome.case);
  if (one === undefined) throw new Error('the case cannot be opened by whoever made it');
  return one;
}
