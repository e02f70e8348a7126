import type { Clock } from '../domain/dates.js';
import type { Closing } from './closing.js';
import type { GuildhallConfig, IdentityConfig } from './config.js';
import { type PaymentsConfig, payments as paymentOptions } from './config-payments.js';
import { identity as identityOptions } from './config-sections.js';
import { upstream } from './config-upstreams.js';
import type { Noticed } from './noticed.js';
import { type Sandbox, startSandbox } from './sandbox.js';
import type { System } from './system.js';
import { type Serving, servingAll, systemsOf } from './systems.js';

export interface Behind {
  readonly systems: readonly System[];
  readonly serving: Serving;
  readonly identity: IdentityConfig;
  readonly sandbox: Sandbox | null;
  /** Null where the council takes no cards here. */
  readonly payments: PaymentsConfig | null;
}

interface Around {
  readonly clock: Clock;
  readonly notices: Noticed;
  readonly closing: Closing;
}

/** The systems that are configured; where there are none, the sandbox, started and simulating them. */
export async function behind(config: GuildhallConfig, { clock, notices, closing }: Around): Promise<Behind> {
  const { identity, upstreams, ports, payments = null } = config;
  const around = (simulated: boolean) => ({
    clock,
    simulated,
    observe: notices.called,
    onEvent: notices.adapterEvent,
  });
  const kept = (systems: readonly System[]) => systems.map(system => closing.with(system, one => one.close()));
  if (Object.keys(upstreams).length > 0 && identity !== undefined)
    return {
      systems: kept(await systemsOf(upstreams, around(false))),
      serving: ports,
      identity,
      sandbox: null,
      payments,
    };
  const sandbox = closing.with(await startSandbox(config.sandbox), one => one.close());
  const simulated = simulatedUpstreams(sandbox);
  return {
    systems: kept(await systemsOf(simulated, around(true))),
    serving: servingAll(simulated),
    identity: identity ?? sandboxIdentity(sandbox),
    sandbox,
    payments: payments ?? simulatedPayments(sandbox),
  };
}

/** The embedded database is one session: one read at a time, and the others wait for it. */
const ONE_AT_A_TIME = { bulkhead: { running: 1, waiting: 500, waitMs: 10_000 } };

/** The sandbox's own user and password: they open nothing else. */
const simulatedUpstreams = ({ civicaUrl, academy }: Sandbox) => ({
  civica: upstream.parse({
    product: 'civica',
    baseUrl: civicaUrl,
    options: { userId: 'guildhall', password: 'testshire', benefits: { claimTypes: { S: 'both' } } },
  }),
  ...(academy && { academy: upstream.parse({ product: 'academy', limits: ONE_AT_A_TIME, options: academy }) }),
});

const sandboxIdentity = ({ issuer }: Sandbox): IdentityConfig =>
  identityOptions.parse({ issuer, jwksUrl: `${issuer}/.well-known/jwks.json`, algorithms: ['ES256'] });

/** The sandbox's own key and secret: they open nothing else. */
const simulatedPayments = ({ payUrl, issuer }: Sandbox): PaymentsConfig =>
  paymentOptions.parse({
    govukPay: { baseUrl: payUrl, apiKey: 'api_test_testshire', webhookSecret: 'testshire', returnUrl: `${issuer}/` },
  });
