export const TROUBLES = ['timeout', 'unavailable', 'refused', 'unreadable'] as const;
export type Trouble = (typeof TROUBLES)[number];

/**
 * An upstream's trouble, and all that anyone may be told of it: which system, what kind, and the HTTP status where there
 * was one. It holds no text, body, URL or header of theirs, and no cause, so nothing of theirs can reach a log.
 */
export class UpstreamError extends Error {
  override readonly name = 'UpstreamError';
  readonly status: number | null;
  /** Milliseconds after which it is worth asking again, where that is known. */
  readonly retryAfterMs: number | null;

  constructor(
    readonly system: string,
    readonly trouble: Trouble,
    { status = null, retryAfterMs = null }: { status?: number | null; retryAfterMs?: number | null } = {},
  ) {
    super(`${system}: ${trouble}${status === null ? '' : ` (${status})`}`);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same request may succeed later: a passing trouble, or a refusal that said when to ask again. */
  get retryable(): boolean {
    return this.trouble === 'timeout' || this.trouble === 'unavailable' || this.retryAfterMs !== null;
  }
}
