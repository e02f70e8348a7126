import type { WebSocket } from 'ws';
import type { Clock } from '../../domain/dates.js';
import type { SocketsConfig } from '../config-events.js';
import { CLOSED, type Closed } from './codes.js';
import type { Identified } from './identified.js';

interface SessionOptions {
  readonly socket: WebSocket;
  readonly limits: SocketsConfig;
  readonly clock: Clock;
  /** How many subscriptions there are on the socket now. */
  readonly following: () => number;
}

/** How long a socket may take to say farewell before it is cut. */
const FAREWELL_MS = 1_000;
/** Further than timers go. */
const LONGEST_TIMER_MS = 2_147_483_647;
const MINUTE_MS = 60_000;

/** The life of one socket: whose it is and until when, that it is still there, that it follows something. */
export class Session {
  identified: Identified | null = null;
  private verifiedAt = 0;
  private busyAt = performance.now();
  private answers = true;
  private messages = 0;
  private messagesSince = performance.now();
  private closed = false;
  private ending: NodeJS.Timeout | undefined;
  private readonly beat: NodeJS.Timeout;

  constructor(private readonly options: SessionOptions) {
    const { socket, limits } = options;
    this.beat = setInterval(() => void this.look(), limits.pingMs).unref();
    socket.on('pong', () => {
      this.answers = true;
    });
    socket.once('close', () => this.over());
    // Without a listener a broken frame would end the process; the socket is closed by itself.
    socket.on('error', () => undefined);
  }

  get isOver(): boolean {
    return this.closed;
  }

  /** From now on it is somebody's, until their token ends. */
  begin(identified: Identified): void {
    this.identified = identified;
    this.verifiedAt = performance.now();
    this.busyAt = performance.now();
    const leftMs = identified.expiresAt - this.options.clock.now().epochMilliseconds;
    this.ending = setTimeout(() => this.end('ended'), Math.max(0, Math.min(leftMs, LONGEST_TIMER_MS))).unref();
  }

  /** False where it says too much, and is closed. */
  heard(): boolean {
    const now = performance.now();
    if (now - this.messagesSince > MINUTE_MS) {
      this.messages = 0;
      this.messagesSince = now;
    }
    this.messages += 1;
    if (this.messages <= this.options.limits.messagesPerMinute) return !this.closed;
    this.end('tooManyMessages');
    return false;
  }

  end(why: Closed): void {
    if (this.closed) return;
    this.closed = true;
    const { socket } = this.options;
    const [code, reason] = CLOSED[why];
    socket.close(code, reason);
    // Whoever does not read would not read the farewell either.
    setTimeout(() => socket.terminate(), FAREWELL_MS).unref();
  }

  private async look(): Promise<void> {
    const { socket, limits, following } = this.options;
    const now = performance.now();
    if (following() > 0) this.busyAt = now;
    if (now - this.busyAt > limits.idleMs) this.end('idle');
    if (!this.answers) socket.terminate();
    this.answers = false;
    if (socket.readyState === socket.OPEN) socket.ping();
    if (this.identified === null || now - this.verifiedAt < limits.recheckMs) return;
    this.verifiedAt = now;
    if (!(await this.identified.stillGood())) this.end('ended');
  }

  private over(): void {
    this.closed = true;
    clearInterval(this.beat);
    clearTimeout(this.ending);
  }
}
