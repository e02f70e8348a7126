import { passing } from '../casework/boundary.js';
import { casework } from '../casework/casework.js';
import { systemClock } from '../domain/dates.js';
import type { DirectDebitJobs } from '../jobs/direct-debit/means.js';
import { JOB_KINDS } from '../jobs/kinds.js';
import { auditLog } from '../platform/audit/audit-log.js';
import { openJobs } from '../platform/jobs/jobs.js';
import { atStore } from './at-store.js';
import { auditKeys } from './audit-keys.js';
import type { GuildhallConfig } from './config.js';
import { directDebitHalf } from './direct-debit-half.js';
import { StartError } from './sandbox.js';

const LET_END_MS = 10_000;

/** Does something with Bacs from the command line, on the store itself, and closes it whatever came of it. */
export async function atDirectDebitDesk<Result>(
  config: GuildhallConfig,
  work: (means: DirectDebitJobs) => Promise<Result>,
): Promise<Result> {
  const half = directDebitHalf(config);
  if (half === null) throw new StartError('The configuration has no directDebit: name the right one with --file.');
  return atStore(config, async database => {
    const jobs = openJobs({ database, kinds: JOB_KINDS });
    const audit = auditLog({ database, clockNow: () => new Date(), ...auditKeys(config) });
    try {
      const means = { ...half, casework: casework({ database, jobs, audit }), database, clock: systemClock };
      return await work({ ...means, boundary: passing });
    } finally {
      await jobs.close(LET_END_MS);
      await audit.close();
    }
  });
}
