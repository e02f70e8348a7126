import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { stubAnswer } from './stub-answer.js';
import { type StubSettings, sandboxSettings } from './stub-settings.js';

/** The policy the gateway sends with the page; a page that needs more than this fails the test. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** A GraphQL request as it arrived. */
export interface Asked {
  readonly authorization: string;
  readonly purpose: string;
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
}

export interface StubGateway {
  readonly origin: string;
  readonly asked: Asked[];
  /** What `ide/settings.json` answers; tests replace it. */
  settings: StubSettings;
  /** Tokens that are no longer accepted. */
  readonly expired: Set<string>;
  close(): Promise<void>;
}

/** Serves the built page as the gateway does, with a small invented graph behind it. `port` 0 takes a free one. */
export async function startStubGateway(page: string, port = 0): Promise<StubGateway> {
  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  const stub: StubGateway = {
    origin: `http://127.0.0.1:${portOf(server)}`,
    asked: [],
    settings: sandboxSettings(),
    expired: new Set(),
    close: () => new Promise(done => server.close(() => done()).closeAllConnections()),
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://stub');
    if (pathname === '/ide/settings.json') return json(response, 200, stub.settings);
    if (pathname === '/graphql') {
      const { status, body } = await stubAnswer(request, stub);
      return json(response, status, body);
    }
    await file(response, join(page, normalize(pathname === '/' ? '/index.html' : pathname)));
  }

  return stub;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function file(response: ServerResponse, path: string): Promise<void> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': CONTENT_SECURITY_POLICY,
    })
    .end(bytes);
}
