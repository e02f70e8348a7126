import type { Caller } from '../domain/caller.js';
import type { Clock } from '../domain/dates.js';
import type { Grant } from '../domain/grants.js';
import type { Loaders } from '../loaders/loaders.js';
import type { SystemsStatus } from './systems-status.js';

/** What every resolver may use. One per request. */
export interface Context {
  readonly caller: Caller;
  readonly grant: Grant;
  readonly loaders: Loaders;
  readonly clock: Clock;
  readonly systems: SystemsStatus;
}
