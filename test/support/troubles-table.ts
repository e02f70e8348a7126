import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Trouble } from '../../src/platform/http/upstream-error.js';
import { head, respond } from './troubles-server.js';

/** How the upstream answers when all is well, in its own words. The rows break it, each in its own way. */
export interface Sample {
  readonly contentType: string;
  readonly body: string;
}

export interface TroubleRow {
  readonly name: string;
  /** What it must come to for the caller. */
  readonly trouble: Trouble;
  /** Answers one request; null where nobody listens at all. */
  readonly serve: ((socket: Socket, sample: Sample) => void) | null;
}

const HTML = '<!DOCTYPE html><html><body><h1>Runtime Error</h1></body></html>';
const MORE_THAN_ANY_CAP = 6 * 1024 * 1024;

const noReply: TroubleRow[] = [
  { name: 'connection refused', trouble: 'unavailable', serve: null },
  { name: 'never answers', trouble: 'timeout', serve: () => undefined },
  { name: 'hangs up without an answer', trouble: 'unavailable', serve: socket => socket.end() },
  { name: 'resets without an answer', trouble: 'unavailable', serve: socket => socket.resetAndDestroy() },
  {
    name: 'sends a head that never ends',
    trouble: 'timeout',
    serve: socket => drip(socket, 'HTTP/1.1 200 OK\r\nx-a: '),
  },
  { name: 'answers in no HTTP', trouble: 'unreadable', serve: socket => socket.end('220 mail ready\r\n\r\n') },
  {
    name: 'sends a head too large',
    trouble: 'unreadable',
    serve: (socket, { body }) => respond(socket, { headers: { 'x-large': 'a'.repeat(64 * 1024) }, body }),
  },
];

const badStatus: TroubleRow[] = [
  ...[500, 502, 503, 504].map(status => statusRow(status, 'unavailable')),
  ...[400, 401, 403, 404, 429].map(status => statusRow(status, 'refused')),
  {
    name: 'redirects',
    trouble: 'unreadable',
    serve: (socket, { contentType, body }) =>
      respond(socket, { status: 302, headers: { location: '/sign-in', 'content-type': contentType }, body }),
  },
];

const brokenBody: TroubleRow[] = [
  { name: 'resets in mid body', trouble: 'unavailable', serve: (socket, sample) => halfThen(socket, sample, 'reset') },
  { name: 'hangs up in mid body', trouble: 'unavailable', serve: (socket, sample) => halfThen(socket, sample, 'end') },
  { name: 'stops in mid body', trouble: 'timeout', serve: (socket, sample) => halfThen(socket, sample, 'stop') },
  {
    name: 'hangs up in mid chunk',
    trouble: 'unavailable',
    serve: (socket, { contentType, body }) => {
      socket.write(head(200, { 'content-type': contentType, 'transfer-encoding': 'chunked' }));
      socket.end(`ffff\r\n${body}`);
    },
  },
  {
    name: 'drips its body',
    trouble: 'timeout',
    serve: (socket, { contentType }) =>
      drip(socket, head(200, { 'content-type': contentType, 'content-length': '100000' })),
  },
  {
    name: 'announces a body too large',
    trouble: 'unreadable',
    serve: (socket, { contentType, body }) =>
      respond(socket, { headers: { 'content-type': contentType }, body: body.padEnd(MORE_THAN_ANY_CAP) }),
  },
  {
    name: 'sends a body too large without saying so',
    trouble: 'unreadable',
    serve: (socket, { contentType, body }) => {
      socket.write(head(200, { 'content-type': contentType, connection: 'close' }));
      socket.end(body.padEnd(MORE_THAN_ANY_CAP));
    },
  },
];

const wrongBody: TroubleRow[] = [
  { name: 'empty body', trouble: 'unreadable', serve: (socket, sample) => good(socket, { ...sample, body: '' }) },
  {
    name: 'HTML with status 200',
    trouble: 'unreadable',
    serve: socket => good(socket, { contentType: 'text/html', body: HTML }),
  },
  {
    name: 'HTML under the right content type',
    trouble: 'unreadable',
    serve: (socket, { contentType }) => good(socket, { contentType, body: HTML }),
  },
  {
    name: 'body cut short and sent as whole',
    trouble: 'unreadable',
    serve: (socket, { contentType, body }) => good(socket, { contentType, body: body.slice(0, -5) }),
  },
  {
    name: 'content length too short',
    trouble: 'unreadable',
    serve: (socket, { contentType, body }) =>
      respond(socket, { headers: { 'content-type': contentType, 'content-length': `${body.length - 5}` }, body }),
  },
  {
    name: 'document type with an entity',
    trouble: 'unreadable',
    serve: (socket, { contentType, body }) =>
      good(socket, { contentType, body: `<!DOCTYPE a [<!ENTITY b "c">]>${body.replace(/^<\?xml.*?\?>\s*/, '')}` }),
  },
  {
    name: 'good body said to be compressed',
    trouble: 'unreadable',
    serve: (socket, { contentType, body }) =>
      respond(socket, { headers: { 'content-type': contentType, 'content-encoding': 'gzip' }, body }),
  },
  {
    name: 'compressed, unasked',
    trouble: 'unreadable',
    serve: (socket, { contentType, body }) =>
      respond(socket, { headers: { 'content-type': contentType, 'content-encoding': 'gzip' }, body: gzipSync(body) }),
  },
];

/** Everything that goes wrong with any upstream. What only one of them does is in that adapter's own rows. */
export const TROUBLE_ROWS: readonly TroubleRow[] = [...noReply, ...badStatus, ...brokenBody, ...wrongBody];

/** All well: what the rows are broken from. */
export function good(socket: Socket, { contentType, body }: Sample): void {
  respond(socket, { headers: { 'content-type': contentType }, body });
}

function statusRow(status: number, trouble: Trouble): TroubleRow {
  return {
    name: `status ${status} with a good body`,
    trouble,
    serve: (socket, { contentType, body }) =>
      respond(socket, { status, headers: { 'content-type': contentType }, body }),
  };
}

function halfThen(socket: Socket, { contentType, body }: Sample, next: 'reset' | 'end' | 'stop'): void {
  socket.write(head(200, { 'content-type': contentType, 'content-length': `${Buffer.byteLength(body)}` }));
  socket.write(body.slice(0, body.length / 2), () => {
    if (next === 'end') socket.end();
    if (next === 'reset') socket.resetAndDestroy();
  });
}

/** A byte now and then, so that a limit on silence alone would wait for ever. Ends with the socket. */
function drip(socket: Socket, start: string): void {
  socket.write(start);
  const timer = setInterval(() => socket.write(' '), 20);
  socket.on('close', () => clearInterval(timer));
}
