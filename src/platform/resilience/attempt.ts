import { Stop } from '../http/stop.js';
import { UpstreamError } from '../http/upstream-error.js';
import type { Ending, Failed } from './ending.js';

export interface Try<T> {
  readonly system: string;
  /** How long this attempt may take, in milliseconds. */
  readonly allowedMs: number;
  /** From how many milliseconds a timeout is the upstream's fault, not that of a caller in a hurry. */
  readonly fairMs: number;
  readonly signal?: AbortSignal | undefined;
  /** One call, reply checked. Ends soon after it is told to stop; rejects with UpstreamError. */
  readonly send: (stop: Stop) => Promise<T>;
}

/** One call on the wire, with its time limit: when time is up or the caller goes, the socket is let go. */
export async function attempt<T>({ system, allowedMs, fairMs, signal, send }: Try<T>): Promise<Ending<T>> {
  const stop = new Stop();
  const abort = () => stop.abort();
  const timer = setTimeout(abort, allowedMs);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return { outcome: 'ok', value: await send(stop) };
  } catch (error) {
    if (signal?.aborted) return abandoned(system);
    if (stop.aborted) return { ...timedOut(system), counts: allowedMs >= fairMs };
    return failed(system, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The caller went away: to the caller a timeout, of the upstream it says nothing. */
export function abandoned(system: string): Failed {
  return { outcome: 'abandoned', error: new UpstreamError(system, 'timeout'), counts: false };
}

/** No time was left to call in: of the upstream it says nothing. */
export function timedOut(system: string): Failed {
  return { outcome: 'timeout', error: new UpstreamError(system, 'timeout'), counts: false };
}

function failed(system: string, error: unknown): Failed {
  const known = error instanceof UpstreamError ? error : new UpstreamError(system, 'unreadable');
  return { outcome: known.trouble, error: known, counts: true };
}
