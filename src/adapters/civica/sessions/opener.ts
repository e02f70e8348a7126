import type { Limits } from '../../../platform/http/upstream.js';
import { UpstreamError } from '../../../platform/http/upstream-error.js';
import type { Codebook } from '../codebook.js';
import type { SessionOptions } from '../config.js';
import type { Observe } from '../events.js';
import type { Exchange } from '../exchange.js';
import type { Session } from './session.js';

export interface OpenerWith {
  readonly exchange: Exchange;
  readonly codes: Codebook;
  readonly options: SessionOptions;
  readonly observe: Observe;
  /** Milliseconds as `performance.now()` gives them. */
  readonly now: () => number;
}

/** Logs in and binds a person. */
export class Opener {
  private refusedUntil = Number.NEGATIVE_INFINITY;

  constructor(private readonly made: OpenerWith) {}

  /**
   * A session bound to the person, or undefined where the system does not know them.
   * @throws UpstreamError: refused for a log-in that was refused just now, unreadable for words that the codes do not have
   */
  async open(person: string, limits: Limits): Promise<Session | undefined> {
    const { exchange, codes, options, observe, now } = this.made;
    const id = await this.login(limits);
    const words = await exchange.bind(id, person, limits);
    if (codes.isPersonUnknown(words)) return undefined;
    if (!codes.isPersonSet(words)) throw new UpstreamError(exchange.system, 'unreadable');
    observe({ event: 'session-opened' });
    return { id, selected: null, doubtful: false, confirmed: false, usedAt: now(), idleMs: options.idleMs };
  }

  /** One refusal stands for a while: trying a wrong password over and over locks a user out. */
  private async login(limits: Limits): Promise<string> {
    const { exchange, codes, options, now } = this.made;
    const wait = this.refusedUntil - now();
    if (wait > 0) throw new UpstreamError(exchange.system, 'refused', { retryAfterMs: Math.ceil(wait) });
    const { code, session } = await exchange.login(limits);
    if (codes.isLogin(code) && session !== null) return session;
    this.refusedUntil = now() + options.refusedLoginMs;
    throw new UpstreamError(exchange.system, 'refused');
  }
}
