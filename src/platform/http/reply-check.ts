import type { Incoming } from './transport.js';
import type { Reply } from './upstream.js';
import { type Trouble, UpstreamError } from './upstream-error.js';

const RETRY_AFTER_AT_MOST_MS = 3_600_000;
const SECONDS = /^ *\d+ *$/;
const DATE = /^ *[A-Z][a-z]+,? /; // the day of the week comes first

/** What `accept` makes of a reply with a good status. Throws only UpstreamError. */
export function readReply<T>(system: string, incoming: Incoming, accept: (reply: Reply) => T): T {
  const { status, contentType, contentEncoding, body } = incoming;
  if (status < 200 || status > 299) throw refusal(system, incoming);
  if (contentEncoding !== null && contentEncoding !== 'identity') {
    throw new UpstreamError(system, 'unreadable', { status });
  }
  try {
    return accept({ status, contentType, body });
  } catch (error) {
    // Any other error of a reader is told as unreadable too: its own text could quote the reply.
    throw error instanceof UpstreamError ? error : new UpstreamError(system, 'unreadable', { status });
  }
}

function refusal(system: string, { status, retryAfter }: Incoming): UpstreamError {
  const mayAskAgain = status === 429 || status === 503;
  return new UpstreamError(system, troubleOfStatus(status), {
    status,
    retryAfterMs: mayAskAgain ? retryAfterMs(retryAfter, Date.now()) : null,
  });
}

function troubleOfStatus(status: number): Trouble {
  if (status >= 500) return 'unavailable';
  return status >= 400 ? 'refused' : 'unreadable'; // a redirect is never followed
}

/** The header Retry-After, seconds or a date (RFC 9110, section 10.2.3), in milliseconds from now; an hour at most. */
export function retryAfterMs(header: string | null, epochMs: number): number | null {
  if (header === null) return null;
  const waitMs = SECONDS.test(header) ? Number(header) * 1_000 : dateOf(header) - epochMs;
  return Number.isNaN(waitMs) ? null : Math.min(Math.max(0, waitMs), RETRY_AFTER_AT_MOST_MS);
}

/** Milliseconds since the epoch, or NaN. `Date.parse` alone would take almost anything, such as "-5". */
function dateOf(header: string): number {
  return DATE.test(header) ? Date.parse(header) : Number.NaN;
}
