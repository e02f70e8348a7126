import { BOUNDARIES, type Boundary } from '../../../src/casework/boundary.js';
import type { Database } from '../../../src/platform/database/database.js';

/** Where a process is ended in these tests: our own boundaries, and the edges of the store, the upstream and the clock. */
export const KILL_AT = [
  ...BOUNDARIES,
  'store:before-commit',
  'store:committed',
  'upstream:before-call',
  'upstream:before-answer',
  'clock:jumped',
] as const;
export type KillAt = Boundary | (typeof KILL_AT)[number];

export class Killed extends Error {
  override readonly name = 'Killed';
}

const killed = (): never => {
  throw new Killed();
};

/** One life of the gateway: once it has been ended nothing of it does anything any more, whoever swallows the error. */
export class Life {
  private dead = false;

  constructor(
    private readonly at: KillAt,
    private hitsLeft: number,
    /** How it ends: a real process is killed, one of a test throws. */
    private readonly end: () => never = killed,
  ) {}

  get ended(): boolean {
    return this.dead;
  }

  /** Whether the place where it is to end has not been come to. */
  get waits(): boolean {
    return this.hitsLeft > 0;
  }

  /** The one seam: every place at which the process can end is told here. */
  readonly boundary = (here: KillAt): void => {
    if (this.dead) throw new Killed();
    if (here !== this.at || this.hitsLeft === 0) return;
    this.hitsLeft -= 1;
    if (this.hitsLeft > 0) return;
    this.dead = true;
    this.end();
  };

  /** The store as this life has it: what was not committed when it ended is not there. */
  store(database: Database): Database {
    return {
      ...database,
      transaction: async (work, options) => {
        if (this.dead) throw new Killed();
        const value = await database.transaction(async transaction => {
          const worked = await work(transaction);
          this.boundary('store:before-commit');
          return worked;
        }, options);
        this.boundary('store:committed');
        return value;
      },
    };
  }
}
