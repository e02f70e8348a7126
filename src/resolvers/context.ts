import type { Caller } from '../domain/caller.js';
import type { Clock } from '../domain/dates.js';
import type { Grant } from '../domain/grants.js';
import type { Loaders } from '../loaders/loaders.js';
import type { Statute } from '../parameters/statute.js';
import type { SystemsStatus } from './systems-status.js';

/** What every resolver may use. One per request. */
export interface Context {
  readonly caller: Caller;
  readonly grant: Grant;
  readonly loaders: Loaders;
  readonly clock: Clock;
  readonly systems: SystemsStatus;
  /** What was the law on this day? Read once, when the gateway starts. */
  readonly statute: Statute;
  /** A hash of the code of the rules, shown beside each figure. */
  readonly rulesVersion: string;
  /** The council's own table of charges: the billing authority of the accounts behind the gateway. */
  readonly authority: string;
}
