import { Chain, type Link } from './chain.js';

export interface Waiting<Who> extends Link<Who> {
  readonly deadlineAt: number;
}

// A timer set for 12.4 ms may fire at 12: it is set a little late rather than twice.
const LATE_MS = 1;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Watches the deadlines of many with one timer, set for the earliest: callers come by the thousand and nearly all are
 * answered long before, so a timer each would be most of what waiting costs.
 */
export class Deadlines<Who extends Waiting<Who>> {
  private readonly waiting = new Chain<Who>();
  private timer: NodeJS.Timeout | null = null;
  private timerAt = Number.POSITIVE_INFINITY;

  constructor(private readonly onPassed: (who: Who) => void) {}

  watch(who: Who): void {
    this.waiting.add(who);
    if (who.deadlineAt < this.timerAt) this.arm(who.deadlineAt);
  }

  /** The timer is left as it is: at its time it finds nothing due and is set for the next. */
  forget(who: Who): void {
    this.waiting.remove(who);
  }

  private arm(at: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timerAt = at;
    if (at === Number.POSITIVE_INFINITY) {
      this.timer = null;
      return;
    }
    const inMs = Math.min(Math.max(at - performance.now(), 0) + LATE_MS, LONGEST_TIMER_MS);
    this.timer = setTimeout(() => this.sweep(), inMs);
    // A caller who waits holds a socket of its own: a deadline alone need not keep a process alive.
    this.timer.unref();
  }

  private sweep(): void {
    const now = performance.now();
    const passed: Who[] = [];
    let earliest = Number.POSITIVE_INFINITY;
    for (let who = this.waiting.first; who !== null; who = who.after) {
      if (who.deadlineAt <= now) passed.push(who);
      else if (who.deadlineAt < earliest) earliest = who.deadlineAt;
    }
    this.arm(earliest);
    for (const who of passed) this.onPassed(who);
  }
}
