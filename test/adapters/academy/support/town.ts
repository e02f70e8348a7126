import { fillAcademy } from '../../../../sandbox/academy/fill.js';
import { optionsFor, type Academy as RunningAcademy, startAcademy } from '../../../../sandbox/academy/start.js';
import { dayOfIso } from '../../../../sandbox/population/calendar.js';
import { Population } from '../../../../sandbox/population/population.js';
import { type Academy, academy } from '../../../../src/adapters/academy/academy.js';
import { academyOptions } from '../../../../src/adapters/academy/config.js';
import type { AcademyEvent } from '../../../../src/adapters/academy/events.js';
import type { Call } from '../../../../src/adapters/ports/call.js';
import { type Clock, stoppedClock } from '../../../../src/domain/dates.js';
import type { UpstreamObservation } from '../../../../src/platform/http/upstream-options.js';
import { limitsOf, type UpstreamLimitsGiven } from '../../../../src/platform/http/upstream-options.js';
import { createSqlUpstream, type ManagedSqlUpstream } from '../../../../src/platform/sql/create-sql-upstream.js';
import { postgresEngine } from '../../../../src/platform/sql/postgres-engine.js';
import { SANDBOX_DAY } from '../../../support/sandbox.js';

export const SYSTEM = 'academy';
/** The evening of a Friday, and the Saturday after it, which is the day it is in Testshire. */
export const COPIED_AT = '2026-11-20 22:00:00';
export const NOW = '2026-11-21T09:00:00Z';

export const town = (households = 60): Population =>
  new Population({ seed: 1, households, today: dayOfIso(SANDBOX_DAY) });

export const aCall = (more: Partial<Call> = {}): Call => ({
  deadlineAt: performance.now() + 60_000,
  authority: 'gateway',
  staleAllowed: false,
  fresh: false,
  ...more,
});

export interface Connected extends Academy {
  readonly upstream: ManagedSqlUpstream;
  readonly events: readonly AcademyEvent[];
  /** What was told of each call. */
  readonly calls: readonly UpstreamObservation[];
}

export interface ConnectWith {
  /** What a council would write; the sandbox says its own. */
  readonly options: object;
  readonly limits?: UpstreamLimitsGiven;
  readonly clock?: Clock;
  readonly connections?: number;
}

/** The adapter over a real connection. Nothing is tried again, so that each test sees what it did. */
export function connected({ options, limits, clock = stoppedClock(NOW), connections = 1 }: ConnectWith): Connected {
  const read = academyOptions.parse(options);
  const { host, port = 5432, database, user, password } = read.connection;
  const [events, calls]: [AcademyEvent[], UpstreamObservation[]] = [[], []];
  const upstream = createSqlUpstream({
    system: SYSTEM,
    engine: postgresEngine({
      host,
      port,
      database,
      user,
      password,
      tls: null,
      connections,
      connectTimeoutMs: limits?.connectTimeoutMs ?? 5_000,
    }),
    limits: limitsOf({
      timeoutMs: 30_000,
      retry: { retries: 0 },
      bulkhead: { running: connections, waiting: 100, waitMs: 60_000 },
      ...limits,
    }),
    maxRows: read.maxRows,
    observe: one => calls.push(one),
  });
  const made = academy({ name: SYSTEM, options: read, upstream, clock, observe: one => events.push(one) });
  return { ...made, upstream, events, calls };
}

/** The options of Testshire with some of them changed, one level down. */
export const withOptions = (options: object, changes: Readonly<Record<string, unknown>>): object => ({
  ...options,
  ...changes,
});

/** Testshire's Academy half in this process, over its socket. */
export function useAcademy(households = 60) {
  const population = town(households);
  let running: RunningAcademy | undefined;
  const open: Connected[] = [];
  beforeAll(async () => {
    running = await startAcademy({ population, host: '127.0.0.1', port: 0, now: Date.parse('2026-11-21T09:00:00Z') });
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.upstream.close();
  });
  afterAll(async () => {
    await running?.close();
  });
  const options = () => {
    if (running === undefined) throw new Error('it is started before the tests, not while they are described');
    return running.options;
  };
  return {
    population,
    options,
    connect: (more: Partial<ConnectWith> = {}) => {
      const one = connected({ options: options(), ...more });
      open.push(one);
      return one;
    },
  };
}

export { fillAcademy, optionsFor };
