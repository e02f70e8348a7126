import type { AxiosResponse } from 'axios';
import type { Incoming } from './transport.js';

const NOTHING = Buffer.alloc(0);

/** The parts of an axios response that anything here reads; the rest of it goes no further. */
export function incomingFrom({ status, headers, data }: AxiosResponse): Incoming {
  return {
    status,
    contentType: text(headers['content-type']) ?? '',
    contentEncoding: text(headers['content-encoding']),
    retryAfter: text(headers['retry-after']),
    body: Buffer.isBuffer(data) ? data : NOTHING,
  };
}

function text(header: unknown): string | null {
  return typeof header === 'string' ? header : null;
}
