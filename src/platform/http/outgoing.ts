import type { Outgoing } from './transport.js';
import type { UpstreamRequest } from './upstream.js';

export interface Base {
  readonly origin: string;
  /** Without a slash at its end; empty for the root. */
  readonly path: string;
}

/** No compressed replies: they are small, and a size cap means what it says only for bytes as they come. */
const HEADERS = { 'user-agent': 'guildhall', 'accept-encoding': 'identity' };

/** Throws TypeError unless the text is an http or https URL of host and path alone. */
export function baseOf(baseUrl: string): Base {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null; // the error of `new URL` quotes its input
  if (url === null || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError('The base URL must be http or https, with no user, password, query or fragment.');
  }
  return { origin: url.origin, path: url.pathname.replace(/\/+$/, '') };
}

/** Throws TypeError, which holds none of the values, for a request that nobody could send: that is our bug. */
export function outgoingOf(base: Base, request: UpstreamRequest<unknown>): Outgoing {
  const { method, path = '', query } = request;
  if (!isBelowBase(path))
    throw new TypeError(`${request.operation}: the path must start with / and stay below the base.`);
  const search = query === undefined ? '' : `?${new URLSearchParams(query)}`;
  const whole = `${base.path}${path}` || '/';
  const { type, body } = contentOf(request);
  const headers = type === undefined ? HEADERS : { ...HEADERS, 'content-type': type };
  return { method, path: `${whole}${search}`, headers: { ...headers, ...request.headers }, body };
}

/** A dot segment, plain or encoded, could leave the base; the other signs end a path. */
function isBelowBase(path: string): boolean {
  if (path === '') return true;
  return /^\/[^?#\\\s]*$/.test(path) && !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
}

function contentOf({ operation, method, form, json }: UpstreamRequest<unknown>): { type?: string; body?: string } {
  if (form === undefined && json === undefined) return {};
  if (method === 'GET' || (form !== undefined && json !== undefined)) {
    throw new TypeError(`${operation}: a request has one body at most, and a GET has none.`);
  }
  if (form === undefined) return { type: 'application/json', body: JSON.stringify(json) };
  return { type: 'application/x-www-form-urlencoded', body: `${new URLSearchParams(form)}` };
}
