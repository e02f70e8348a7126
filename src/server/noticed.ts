import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../domain/caller.js';
import type { UpstreamObserver } from '../platform/http/upstream-options.js';
import type { Log } from '../platform/telemetry/log.js';
import { type Metrics, SECONDS } from '../platform/telemetry/metrics.js';
import { type NoticedJobs, noticedJobs } from './noticed-jobs.js';
import { silentUpstreams } from './silent-upstreams.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, once that is known. */
    caller: Caller | null;
  }
}

/** What the server notices, for the log and the metrics. None of it holds a value of a request or of an upstream. */
export interface Noticed {
  ran(how: 'compiled' | 'interpreted' | 'fallback'): void;
  auditFailed(error: unknown): void;
  /** Entries that went into the store together. */
  audited(entries: number): void;
  bug(error: unknown): void;
  answered(request: FastifyRequest, reply: FastifyReply): void;
  readonly called: UpstreamObserver;
  adapterEvent(system: string, event: string): void;
  readonly jobs: NoticedJobs;
}

export function noticed(log: Log, metrics: Metrics): Noticed {
  const runs = metrics.counter({ name: 'guildhall_documents_total', help: 'Documents run, by how', labels: ['how'] });
  const bugs = metrics.counter({ name: 'guildhall_bugs_total', help: 'Errors of our own that were caught' });
  const unaudited = metrics.counter({
    name: 'guildhall_audit_failures_total',
    help: 'Reads that could not be recorded',
  });
  const groups = metrics.histogram({
    name: 'guildhall_audit_group_entries',
    help: 'Reads recorded in one commit',
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500],
  });
  const requests = metrics.histogram({
    name: 'guildhall_request_seconds',
    help: 'Requests by caller class and status',
    labels: ['callerClass', 'status'],
    buckets: SECONDS,
  });
  const calls = metrics.histogram({
    name: 'guildhall_upstream_seconds',
    help: 'Calls to upstreams, waits and retries included',
    labels: ['system', 'operation', 'outcome'],
    buckets: SECONDS,
  });
  const attempts = metrics.counter({
    name: 'guildhall_upstream_attempts_total',
    help: 'Calls begun on the wire',
    labels: ['system'],
  });
  const events = metrics.counter({
    name: 'guildhall_adapter_events_total',
    help: 'What adapters tell of themselves',
    labels: ['system', 'event'],
  });
  const silent = silentUpstreams(log);
  return {
    ran: how => runs({ how }),
    audited: entries => groups({}, entries),
    auditFailed: error => {
      unaudited({});
      log.error({ err: error }, 'A read could not be recorded, so it was not answered');
    },
    bug: error => {
      bugs({});
      log.error({ err: error }, 'An error of our own');
    },
    answered: ({ id, caller, url }, { statusCode, elapsedTime }) => {
      const callerClass = caller?.class ?? 'unknown';
      requests({ callerClass, status: String(statusCode) }, elapsedTime / 1_000);
      if (!url.startsWith('/graphql')) return;
      const about = { requestId: id, callerClass, client: caller?.client, purpose: caller?.purpose };
      log.info({ ...about, status: statusCode, tookMs: Math.round(elapsedTime) }, 'Answered');
    },
    called: ({ system, operation, outcome, ms, attempts: begun }) => {
      calls({ system, operation, outcome }, ms / 1_000);
      attempts({ system }, begun);
      silent(system, outcome);
    },
    adapterEvent: (system, event) => events({ system, event }),
    jobs: noticedJobs(log, metrics),
  };
}
