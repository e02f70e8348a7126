import type { Limits } from '../../../platform/http/upstream.js';
import { UpstreamError } from '../../../platform/http/upstream-error.js';
import { ABSENT, answered, expected, type Got } from '../got.js';
import type { Asked, Reading } from '../reading.js';
import { confirmation, selection } from '../selection.js';
import type { Opener, OpenerWith } from './opener.js';
import { heedTimeOut, type Session } from './session.js';

/** Which call it is in a lane: how its turn is chosen. */
export interface Turn {
  readonly account: string | null;
  readonly selects: boolean;
}

/**
 * One session and the calls made in it, one at a time: choosing an account and reading about it are two calls, and nothing
 * may come between. Its owner sees to it that `perform` is never under way twice.
 */
export class Lane {
  private session: Session | null = null;

  constructor(
    readonly person: string,
    private readonly made: OpenerWith,
    private readonly opener: Opener,
  ) {}

  /** The account that the next call may be about without selecting again. */
  get selected(): string | null {
    return this.session?.selected ?? null;
  }

  /** The answer, or undefined where the system knows no such person or record. Rejects with UpstreamError alone. */
  async perform<T>(reading: Reading<T>, limits: Limits): Promise<T | undefined> {
    const first = await this.attempt(reading, limits, false);
    if (first.is !== 'unexpected') return answered(this.made.exchange.system, first);
    this.drop();
    this.made.observe({ event: 'session-expired' });
    return answered(this.made.exchange.system, expected(await this.attempt(reading, limits, true)));
  }

  drop(because?: 'trouble' | 'idle' | 'room' | 'closing'): void {
    if (this.session !== null && because !== undefined) this.made.observe({ event: 'session-dropped', because });
    this.session = null;
  }

  private async attempt<T>(reading: Reading<T>, limits: Limits, last: boolean): Promise<Got<T>> {
    const session = this.usable(reading.asked) ?? (await this.opener.open(this.person, limits));
    if (session === undefined) return ABSENT;
    this.session = session;
    const on = { session, limits, last };
    if (!reading.selects && reading.asked.account !== null && session.selected !== reading.asked.account) {
      const chosen = await this.ask(selection(reading.asked.person, reading.asked.account), on);
      if (chosen.is !== 'answer') return chosen;
    }
    if (reading.anonymous && !session.confirmed) {
      const shown = await this.ask(confirmation(this.person), on);
      if (shown.is === 'unexpected') return shown;
      session.confirmed = true;
    }
    return this.ask(reading, on);
  }

  private usable({ account }: Asked): Session | undefined {
    const { session } = this;
    if (session === null) return undefined;
    if (this.made.now() - session.usedAt > session.idleMs) this.drop('idle');
    else if (session.doubtful && account !== null && session.selected !== account) this.drop('trouble');
    return this.session ?? undefined;
  }

  private async ask<T>(reading: Reading<T>, on: { session: Session; limits: Limits; last: boolean }): Promise<Got<T>> {
    const { exchange, now, options } = this.made;
    const { session, limits, last } = on;
    const startedAt = now();
    try {
      const got = await exchange.ask(reading, { session: session.id, limits, last });
      if (got.is === 'unexpected') return got;
      session.usedAt = now();
      if (got.is === 'answer') {
        heedTimeOut(session, got.timeOut, options.timeOutUnitMs);
        session.confirmed ||= got.named;
      }
      if (reading.selects) this.chosen(session, got.is === 'answer' ? reading.asked.account : null, startedAt);
      return got;
    } catch (error) {
      // A read that ran out of time leaves the session as it was. After a selection that did, or a reply that was not what
      // it should be, nothing is known of it.
      const harmless = error instanceof UpstreamError && error.trouble === 'timeout' && !reading.selects;
      if (!harmless) this.drop('trouble');
      throw error;
    }
  }

  /** Which account is selected now; null after one that the person does not have, for what is selected then is not known. */
  private chosen(session: Session, account: string | null, startedAt: number): void {
    session.selected = account;
    if (session.usedAt - startedAt > this.made.options.slowSelectionMs) session.doubtful = true;
  }
}
