import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { casework } from '../casework/casework.js';
import { feedReads } from '../casework/feeds/reads/feed-reads.js';
import { JOB_KINDS } from '../jobs/kinds.js';
import type { Ports } from '../loaders/scope.js';
import { auditLog } from '../platform/audit/audit-log.js';
import { type Jobs, openJobs } from '../platform/jobs/jobs.js';
import type { SystemStatus } from '../resolvers/systems-status.js';
import type { IdentityConfig } from './config.js';
import { shownMappings } from './feed-mappings.js';
import { followed } from './followed.js';
import { AdmittedOperations, type Manifest } from './graphql/admitted.js';
import { apolloServer } from './graphql/apollo.js';
import { guildhallSchema } from './graphql/schema.js';
import { publicApp } from './http/app.js';
import { exportRoute } from './http/export-route.js';
import { graphqlRoute } from './http/graphql-route.js';
import { hasPage, type IdeSettings, ideRoute } from './http/ide-route.js';
import { paymentWebhook } from './http/payment-webhook.js';
import { identities } from './identities.js';
import { lawInForce } from './law.js';
import { noticeSettings } from './notice-half.js';
import { noticeRoutes } from './notice-routes.js';
import { paymentNewsTaken } from './payment-news.js';
import type { RateLimits } from './rate-limits.js';
import { requestContexts } from './request-context.js';
import { eventsRoute } from './socket/events-route.js';
import { webhooks } from './webhooks.js';
import { beginWorkers } from './workers.js';
import type { WorkersParts } from './workers-means.js';

/** Everything that a gateway is joined from. Whoever opened a part closes it. */
export interface GatewayParts extends WorkersParts {
  readonly identity: IdentityConfig;
  readonly rates: RateLimits;
  readonly manifest: Manifest;
  readonly ide: { readonly folder: string; readonly settings: () => Promise<IdeSettings> };
}

export interface Gateway {
  /** Not listening yet. */
  readonly app: FastifyInstance;
  /** Takes up work that has no caller: once it listens. */
  begin(): Promise<void>;
  /** Lets requests under way finish, then writes what waits. */
  close(): Promise<void>;
}

/** Joins the parts into a gateway that answers. */
export async function gateway(parts: GatewayParts): Promise<Gateway> {
  const { config, database, clock, noticed } = parts;
  const law = lawInForce(config.council);
  const schema = await guildhallSchema();
  const audit = auditOf(parts);
  const jobs = openJobs({ database, kinds: JOB_KINDS, ...noticed.jobs });
  const { work, feed } = followed(casework({ database, jobs, audit }), parts);
  const leaving = { audit, onAuditFailed: noticed.auditFailed, admitPeople: parts.rates.admitPeople };
  const apollo = apolloServer({ schema, ...leaving, limits: config.limits, onRun: noticed.ran, onBug: noticed.bug });
  await apollo.start();
  const app = await publicApp({ limits: config.http, requestId: () => randomUUID(), onBug: noticed.bug });
  app.addHook('onResponse', async (request, reply) => noticed.answered(request, reply));
  const contextOf = requestContexts({
    ...parts,
    law,
    systems: () => statusOf(parts),
    deadlines: config.deadlines,
    casework: work,
    authorityLimits: config.casework.authority,
    importLayouts: config.casework.importFiles,
    jobs: jobs.failed,
    feeds: feedReads(database, shownMappings(config)),
    payments: parts.payments?.rules ?? null,
    notices: noticeSettings(config.notices, config.council),
  });
  const admitted = new AdmittedOperations(parts.manifest, config.operations.admit);
  const { tokens, identify } = identities(parts);
  const asked = { admitted, contextOf, admitRate: parts.rates.admitCaller };
  await eventsRoute(app, {
    ...asked,
    ...{ schema, tokens, leaving, feed, clock, onBug: noticed.bug },
    limits: config.events.sockets,
    documents: config.limits,
  });
  exportRoute(app, { casework: work, database, audit, clock, identify, admitRate: parts.rates.admitCaller });
  await noticeRoutes(app, { casework: work, audit, identify, admitRate: parts.rates.admitCaller }, { ...parts, jobs });
  graphqlRoute(app, { ...asked, apollo, identify, page: hasPage(parts.ide) });
  await paymentRoute(app, parts, jobs);
  await ideRoute(app, parts.ide);
  const means = { ...parts, jobs, audit, casework: work };
  const outside = webhooks(means, audit);
  return {
    app,
    async begin() {
      await beginWorkers(means);
      await outside.begin();
    },
    async close() {
      await app.close();
      await outside.close();
      await feed.close();
      await apollo.stop();
      await jobs.close();
      await audit.close();
    },
  };
}

async function paymentRoute(app: FastifyInstance, { payments, database }: GatewayParts, jobs: Jobs): Promise<void> {
  if (payments) await paymentWebhook(app, paymentNewsTaken(payments.webhookSecret, { database, jobs }));
}

const auditOf = ({ config, database, clock, noticed, auditKeys }: GatewayParts) =>
  auditLog({
    database,
    clockNow: () => new Date(clock.now().epochMilliseconds),
    ...auditKeys,
    maxWaiting: config.audit.maxWaiting,
    onWritten: (_head, entries) => noticed.audited(entries),
    onFailed: noticed.auditFailed,
  });

const STATES = { closed: 'ANSWERING', 'half-open': 'TRYING_AGAIN', open: 'NOT_ANSWERING' } as const;

function statusOf({ systems, config }: GatewayParts): SystemStatus[] {
  return systems.map(({ name, product, simulated, state, ports }) => ({
    name,
    product,
    simulated,
    state: STATES[state().state],
    serves: Object.keys(ports).filter(port => simulated || config.ports[port as keyof Ports].includes(name)),
  }));
}
