import type { Message } from '../../../sandbox/govuk-pay/model.js';
import type { Case } from '../../../src/casework/case.js';
import type { Conflict, Outcome } from '../../../src/casework/outcome.js';
import type { CaseRef } from '../../../src/domain/references.js';
import { NotKnownYet } from '../../../src/jobs/payments/means.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { anActing } from '../acting.js';
import { type Asked, doneFor } from './asked.js';
import { Killed } from './process.js';
import type { lifeAround } from './world.js';

/** One life of the gateway, in this process or in one of its own. Once it has ended, each of these rejects. */
export interface Gateway {
  readonly ended: boolean;
  perform(asked: Asked): Promise<Outcome | Conflict>;
  /** Each job that waits, once. */
  jobs(): Promise<void>;
  round(): Promise<void>;
  hears(message: Message): Promise<void>;
  /** The time is another now. */
  jumped(): Promise<void>;
  read(ref: CaseRef): Promise<Case | null>;
  /** Whether no payment and no refund is open. */
  rests(): Promise<boolean>;
}

export function gatewayOf(alive: ReturnType<typeof lifeAround>): Gateway {
  const { life, casework, clock } = alive;
  const { caller } = anActing();
  /** What a job may come to: it is tried again. Anything else is a fault. */
  const expected = (error: unknown): void => {
    if (life.ended || error instanceof Killed) throw error;
    if (!(error instanceof NotKnownYet) && !(error instanceof UpstreamError)) throw error;
  };
  return {
    get ended() {
      return life.ended;
    },
    perform: asked => doneFor(casework, asked),
    jobs: () => alive.runJobs(expected),
    round: () => alive.round().catch(expected),
    hears: message => alive.hears(message),
    jumped: async () => life.boundary('clock:jumped'),
    read: async ref => (await casework.cases.byRefs([ref], caller)).get(ref) ?? null,
    async rests() {
      const kinds = ['Payment', 'Refund'];
      const open = await casework.cases.worklist({ kinds, paused: true }, { first: 1, caller, today: clock.today() });
      return open.total === 0;
    },
  };
}
