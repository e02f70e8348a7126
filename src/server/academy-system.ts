import { academy } from '../adapters/academy/academy.js';
import type { AcademyOptions } from '../adapters/academy/config.js';
import { limitsOf } from '../platform/http/upstream-options.js';
import { createSqlUpstream } from '../platform/sql/create-sql-upstream.js';
import type { SqlAddress, SqlEngine } from '../platform/sql/engine.js';
import { postgresEngine } from '../platform/sql/postgres-engine.js';
import { sqlServerEngine } from '../platform/sql/sql-server-engine.js';
import type { UpstreamConfig } from './config-upstreams.js';
import { scopeOf } from './record-scope.js';
import type { Around, System } from './system.js';

type AcademyConfig = Extract<UpstreamConfig, { product: 'academy' }>;

const PORTS = { postgres: 5_432, sqlserver: 1_433 } as const;

/** An Academy replica, ready to be asked. It holds as many connections as it may run reads. */
export function academySystem(name: string, config: AcademyConfig, around: Around): System {
  const { clock, simulated, observe, onEvent } = around;
  const { options, records } = config;
  const limits = limitsOf(config.limits);
  const engine = engineOf(options, {
    connections: limits.bulkhead.running,
    connectTimeoutMs: limits.connectTimeoutMs,
  });
  const upstream = createSqlUpstream({ system: name, engine, limits, maxRows: options.maxRows, observe });
  const { councilTax, benefits, documents, dwellings, notes, people, health } = academy({
    name,
    options,
    upstream,
    clock,
    observe: ({ event }) => onEvent(name, event),
  });
  return {
    name,
    product: 'academy',
    simulated,
    inBatches: true,
    ports: { councilTax, benefits, documents },
    dwellings,
    notes,
    people,
    scope: scopeOf(records, number => number.slice(0, -1)),
    health,
    state: () => upstream.state(),
    close: () => upstream.close(),
  };
}

function engineOf(
  { connection }: AcademyOptions,
  pool: Pick<SqlAddress, 'connections' | 'connectTimeoutMs'>,
): SqlEngine {
  const { engine, host, port = PORTS[engine], database, user, password, tls } = connection;
  const address = { host, port, database, user, password, tls: tls === false ? null : tls, ...pool };
  return engine === 'postgres' ? postgresEngine(address) : sqlServerEngine(address);
}
