import type { Clock } from '../../domain/dates.js';
import type { SystemName } from '../../domain/references.js';
import type { Upstream } from '../../platform/http/upstream.js';
import type { Benefits } from '../ports/benefits.js';
import type { CouncilTax } from '../ports/council-tax.js';
import type { Documents } from '../ports/documents.js';
import type { Health } from '../ports/health.js';
import { benefits } from './benefits.js';
import { Codebook } from './codebook.js';
import type { CivicaOptions } from './config.js';
import { councilTax } from './council-tax.js';
import { documents } from './documents.js';
import type { Observe } from './events.js';
import { Exchange } from './exchange.js';
import { health } from './health.js';
import { SessionPool } from './sessions/pool.js';

export interface CivicaWith {
  /** The system's name: every reference and every provenance carries it. */
  readonly name: SystemName;
  readonly options: CivicaOptions;
  /** Named as the system is. It stays its maker's to close. */
  readonly upstream: Upstream;
  readonly clock: Clock;
  /** Told what happens to sessions and what documents hold that nobody knows. Must not throw. */
  readonly observe?: Observe;
  /** Milliseconds of the clock that deadlines are on. */
  readonly now?: () => number;
}

export interface Civica {
  readonly councilTax: CouncilTax;
  readonly benefits: Benefits;
  readonly documents: Documents;
  readonly health: Health;
  /** Turns away what waits, lets what is under way finish, forgets the sessions. */
  close(): Promise<void>;
}

/** A Civica OpenRevenues system behind our ports. Everything is read under the gateway's own user. */
export function civica({
  name,
  options,
  upstream,
  clock,
  observe = () => {},
  now = () => performance.now(),
}: CivicaWith): Civica {
  const codes = new Codebook(options, observe);
  const exchange = new Exchange({ system: name, options, upstream, clock, codes, observe });
  const sessions = new SessionPool({ exchange, codes, options: options.sessions, observe, now });
  return {
    councilTax: councilTax(name, sessions),
    benefits: benefits(name, sessions),
    documents: documents(name, sessions),
    health: health(upstream, now),
    close: () => sessions.close(),
  };
}
