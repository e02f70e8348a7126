import type { FastifyRequest } from 'fastify';
import type { AuthorityLimits } from '../casework/authorisation/limits.js';
import type { Casework } from '../casework/casework.js';
import type { DirectDebitTaking } from '../casework/direct-debit/notice.js';
import type { FeedReads } from '../casework/feeds/reads/feed-reads.js';
import type { ImportLayout } from '../casework/import-files/layout.js';
import type { PaymentRules } from '../casework/payments/taking.js';
import type { Caller } from '../domain/caller.js';
import type { Clock } from '../domain/dates.js';
import { grantOf } from '../domain/grants.js';
import type { Purpose } from '../domain/permissions.js';
import { Loaders } from '../loaders/loaders.js';
import { Reads } from '../loaders/reads.js';
import type { Ports } from '../loaders/scope.js';
import type { People } from '../people/people.js';
import { Turns } from '../platform/limits/turns.js';
import type { NoticeSettings } from '../resolvers/casework/notice-settings.js';
import type { Context } from '../resolvers/context.js';
import type { JobsStatus } from '../resolvers/jobs-status.js';
import type { SystemsStatus } from '../resolvers/systems-status.js';
import type { GuildhallConfig } from './config.js';
import { deadlineMs } from './deadlines.js';
import { Refused } from './graphql/errors.js';
import type { Law } from './law.js';

/** Before a payment is taken or a debt enforced, an old balance will not do. */
const NEVER_STALE: ReadonlySet<Purpose> = new Set(['payment', 'recovery']);

interface Serving {
  readonly ports: Ports;
  readonly clock: Clock;
  readonly systems: SystemsStatus;
  readonly deadlines: GuildhallConfig['deadlines'];
  readonly law: Law;
  readonly casework: Casework;
  readonly people: People;
  readonly authorityLimits: AuthorityLimits;
  readonly importLayouts?: readonly ImportLayout[];
  readonly jobs: JobsStatus;
  readonly feeds?: FeedReads;
  readonly payments?: PaymentRules | null;
  readonly notices?: NoticeSettings;
  readonly directDebit?: DirectDebitTaking | null;
}

/** Calculations of the whole process that may wait for their turn: some seconds of them. */
const MOST_WAITING = 1_000;

/** A document that follows anything has been refused before it gets here. */
const notByHttp = (): Promise<never> => Promise.reject(new Error('changes are followed by socket'));

/** Makes what one request's resolvers share. */
export function requestContexts({
  ports,
  clock,
  systems,
  deadlines,
  law,
  casework,
  people,
  authorityLimits,
  importLayouts = [],
  jobs,
  feeds,
  payments,
  notices,
  directDebit,
}: Serving) {
  const turns = new Turns(MOST_WAITING);
  const turn = () => turns.take();
  return (caller: Caller, request: Pick<FastifyRequest, 'id' | 'headers'>, signal: AbortSignal): Context => {
    const grant = grantOf(caller.class, caller.purpose);
    if (grant === null) throw new Refused('Nothing may be read for this purpose.', { code: 'FORBIDDEN', status: 403 });
    const asked = request.headers['guildhall-timeout-ms'];
    const call = {
      deadlineAt: performance.now() + deadlineMs(deadlines, caller.class, Array.isArray(asked) ? asked[0] : asked),
      authority: 'gateway',
      staleAllowed: !NEVER_STALE.has(caller.purpose),
      fresh: false,
      signal,
    } as const;
    const reads = new Reads();
    const scope = {
      ports,
      cases: casework.cases,
      feedItems: casework.feedItems,
      people,
      clock,
      caller,
      call,
      reads,
      ...(feeds && { feeds }),
    };
    const loaders = new Loaders(scope);
    const fresh = new Loaders({ ...scope, call: { ...call, fresh: true, staleAllowed: false } });
    return {
      caller,
      grant,
      loaders,
      fresh,
      reads,
      clock,
      turn,
      systems,
      casework,
      people,
      authorityLimits,
      importLayouts,
      follow: notByHttp,
      jobs,
      payments: payments ?? null,
      ...(notices && { notices }),
      directDebit: directDebit ?? null,
      ...law,
      requestId: request.id,
    };
  };
}
