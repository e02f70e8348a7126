import type { Dispatcher, Pool } from 'undici';
import type { Stop } from './stop.js';
import { TransportFailure } from './transport.js';

export interface PoolReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

interface Settle {
  readonly resolve: (reply: PoolReply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One request through a pool, its reply gathered whole. Written on `dispatch`, not `request`: there is no stream to
 * build for a body that is read to its end anyway. Settles once, at the first of reply, failure, size cap and stop.
 */
export class PoolExchange implements Dispatcher.DispatchHandler {
  private status = 0;
  private headers: PoolReply['headers'] = {};
  private readonly chunks: Buffer[] = [];
  private size = 0;
  private over = false;
  private wire: Dispatcher.DispatchController | undefined;

  constructor(
    private readonly stop: Stop,
    private readonly maxBodyBytes: number,
    private readonly settle: Settle,
  ) {}

  start(pool: Pool, options: Dispatcher.DispatchOptions): void {
    this.stop.addEventListener('abort', () => this.letGo(new TransportFailure('timeout')));
    pool.dispatch(options, this);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.wire = controller;
    if (this.over) controller.abort(new TransportFailure('timeout')); // given up while it waited for a connection
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: PoolReply['headers']): void {
    this.status = status;
    this.headers = headers;
    if (Number(headers['content-length']) > this.maxBodyBytes) this.letGo(new TransportFailure('unreadable'));
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.maxBodyBytes) this.letGo(new TransportFailure('unreadable'));
    else this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (!this.finish()) return;
    const [only] = this.chunks;
    const body = this.chunks.length === 1 && only ? only : Buffer.concat(this.chunks, this.size);
    this.settle.resolve({ status: this.status, headers: this.headers, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.fail(error);
  }

  /** Lets the socket go, whose rest nobody will read. */
  private letGo(reason: TransportFailure): void {
    this.fail(reason);
    this.wire?.abort(reason);
  }

  private fail(error: Error): void {
    if (this.finish()) this.settle.reject(error);
  }

  private finish(): boolean {
    const first = !this.over;
    this.over = true;
    return first;
  }
}
