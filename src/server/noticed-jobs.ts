import type { JobsOptions } from '../platform/jobs/jobs.js';
import type { Log } from '../platform/telemetry/log.js';
import type { Metrics } from '../platform/telemetry/metrics.js';

/** What the server notices of work that has no caller. */
export type NoticedJobs = Required<Pick<JobsOptions, 'onFailed' | 'onTrouble'>>;

export function noticedJobs(log: Log, metrics: Metrics): NoticedJobs {
  const failures = metrics.counter({
    name: 'guildhall_job_failures_total',
    help: 'Tries at jobs that failed',
    labels: ['kind', 'last'],
  });
  return {
    onFailed: (kind, error, { id, last }) => {
      failures({ kind, last: String(last) });
      const words = last ? 'A job was given up: jobs { failed } lists it' : 'A job failed and will be tried again';
      log[last ? 'error' : 'warn']({ kind, id, err: error }, words);
    },
    onTrouble: error => log.warn({ err: error }, 'Work in the store cannot be reached now; it is tried again'),
  };
}
