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

const UNREADABLE = new Set(['UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RES_EXCEEDED_MAX_SIZE']);

/** What kind of trouble a client library's error is. The error itself, which may quote the reply, goes no further. */
export function failureOf(error: unknown): TransportFailure {
  return error instanceof TransportFailure ? error : new TransportFailure(troubleOf(error));
}

function troubleOf(error: unknown): Trouble {
  const { code, name, message } = wordsOf(error);
  if (TIMEOUTS.has(code)) return 'timeout';
  if (UNREADABLE.has(code) || code.startsWith('HPE_')) return 'unreadable';
  if (name === 'HTTPParserError') return 'unreadable'; // undici gives it no code
  // Axios gives a body over its cap and a body cut off the same code; only its own words tell them apart.
  if (code === 'ERR_BAD_RESPONSE' && message.startsWith('maxContentLength')) return 'unreadable';
  return 'unavailable';
}

function wordsOf(error: unknown): { code: string; name: string; message: string } {
  if (!(error instanceof Error)) return { code: '', name: '', message: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return { code, name: error.name, message: error.message };
}

/** For the end of a promise chain: the client library's error stops here. */
export function rethrow(error: unknown): never {
  throw failureOf(error);
}
