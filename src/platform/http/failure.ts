import { TransportFailure } from './transport.js';
import type { Trouble } from './upstream-error.js';

const TIMEOUTS = new Set([
  'ECONNABORTED',
  'ERR_CANCELED',
  'ETIMEDOUT',
  'UND_ERR_ABORTED',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
]);

const UNREADABLE = new Set([
  'UND_ERR_HEADERS_OVERFLOW',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_RES_EXCEEDED_MAX_SIZE',
]);

/** What kind of trouble a client library's error is. Only its code is looked at; the error itself goes no further. */
export function failureOf(error: unknown): TransportFailure {
  return error instanceof TransportFailure ? error : new TransportFailure(troubleOf(error));
}

function troubleOf(error: unknown): Trouble {
  const code = codeOf(error);
  if (TIMEOUTS.has(code)) return 'timeout';
  if (UNREADABLE.has(code) || code.startsWith('HPE_') || isOverSize(code, error)) return 'unreadable';
  return 'unavailable';
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Axios gives a body over its cap and a body cut off the same code; only its own words tell them apart. */
function isOverSize(code: string, error: unknown): boolean {
  return code === 'ERR_BAD_RESPONSE' && error instanceof Error && error.message.startsWith('maxContentLength');
}

/** For the end of a promise chain: the client library's error stops here. */
export function rethrow(error: unknown): never {
  throw failureOf(error);
}
