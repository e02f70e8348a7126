import type { Limits } from '../../../platform/http/upstream.js';
import { UpstreamError } from '../../../platform/http/upstream-error.js';
import type { Turn } from './lane.js';

/** A call that waits for its turn. */
export interface Waiting extends Turn {
  /** Makes the call and settles whoever asked. Never rejects. */
  readonly go: () => Promise<void>;
  /** Settles whoever asked, without a call. */
  readonly turnAway: (error: UpstreamError) => void;
}

/** Calls that wait for one session. Whoever's time is up, or has gone away, leaves the queue at once. */
export class WaitingRoom {
  private readonly calls: Waiting[] = [];
  private passed = 0;

  constructor(
    private readonly system: string,
    private readonly together: number,
  ) {}

  get size(): number {
    return this.calls.length;
  }

  /** Whether a call about the account waits here. */
  holds(account: string): boolean {
    return this.calls.some(call => call.account === account);
  }

  add(call: Waiting, { deadlineAt, signal }: Limits, now: () => number): void {
    const leave = () => {
      const at = this.calls.indexOf(entry);
      if (at < 0) return;
      this.calls.splice(at, 1);
      entry.turnAway(new UpstreamError(this.system, 'timeout'));
    };
    const timer = timerFor(deadlineAt - now(), leave);
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
    const entry: Waiting = {
      account: call.account,
      selects: call.selects,
      go: () => {
        done();
        return call.go();
      },
      turnAway: error => {
        done();
        call.turnAway(error);
      },
    };
    this.calls.push(entry);
    signal?.addEventListener('abort', leave, { once: true });
    if (signal?.aborted) leave();
  }

  /**
   * The next call to make: the first that came, unless it would select another account while calls for the selected one wait;
   * those go first, a bounded number in a row. Of the calls for a newly selected account the one that selects it goes first.
   */
  next(selected: string | null): Waiting | undefined {
    const [first] = this.calls;
    if (first === undefined) return undefined;
    const changes = first.account !== null && first.account !== selected;
    const same = changes && selected !== null ? this.calls.find(call => call.account === selected) : undefined;
    if (same !== undefined && this.passed < this.together) {
      this.passed += 1;
      return this.take(same);
    }
    this.passed = 0;
    const selecting = changes ? this.calls.find(call => call.selects && call.account === first.account) : undefined;
    return this.take(selecting ?? first);
  }

  turnAllAway(error: UpstreamError): void {
    for (const call of this.calls.splice(0)) call.turnAway(error);
  }

  private take(call: Waiting): Waiting {
    this.calls.splice(this.calls.indexOf(call), 1);
    return call;
  }
}

// Longer than this a timer cannot run; no caller waits three weeks.
const LONGEST_TIMER_MS = 2 ** 31 - 1;
const timerFor = (ms: number, ring: () => void) =>
  setTimeout(ring, Math.min(Math.max(0, Math.ceil(ms)), LONGEST_TIMER_MS));
