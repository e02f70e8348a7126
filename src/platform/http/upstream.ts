/** A reply as it came: nothing has been believed of it yet. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

export interface UpstreamRequest<T> {
  /** What this call is called in metrics and breakers' counts: never a value of theirs or ours. */
  readonly operation: string;
  /** A read is retried, a write never. */
  readonly kind: 'read' | 'write';
  readonly method: 'GET' | 'POST';
  /** Below the base URL; absent for the base URL itself. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as application/x-www-form-urlencoded. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as application/json. */
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Reads the reply, inside the pipeline, so that what it refuses counts with the breaker. Throws `Unreadable` for a reply
   * that is not what was asked for (counted, not retried) or any UpstreamError.
   */
  readonly accept: (reply: Reply) => T;
}

/** Carried by every call: the lesser of the caller's deadline and the upstream's own timeout holds. */
export interface Limits {
  /** In milliseconds of `performance.now()`. */
  readonly deadlineAt: number;
  readonly signal?: AbortSignal;
}

/**
 * One upstream behind its pipeline: deadline, bulkhead, breaker, retry within a budget, timeout, check of the reply.
 * Rejects only with UpstreamError, the caller's own abort included (a timeout). A request that nobody could send, such as
 * a path outside the base, is a bug of ours and rejects with TypeError.
 */
export interface Upstream {
  readonly system: string;
  request<T>(request: UpstreamRequest<T>, limits: Limits): Promise<T>;
  /** Closes its sockets; requests under way are let finish. */
  close(): Promise<void>;
}

/** Thrown by `accept`: the reply is not the document that was asked for. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
