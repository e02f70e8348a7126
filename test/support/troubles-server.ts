import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A server that knows no HTTP but the end of a request, so that it can answer in any wrong way. */
export interface RawServer {
  readonly baseUrl: string;
  /** Requests as they came, heads and bodies. */
  readonly requests: readonly string[];
  /** Sockets open now. */
  readonly sockets: ReadonlySet<Socket>;
  close(): Promise<void>;
}

export type Serve = (socket: Socket, request: string) => void;

export async function rawServer(serve: Serve): Promise<RawServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined); // a client that lets go is what is tested
    onRequests(socket, request => {
      requests.push(request);
      serve(socket, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    sockets,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A port that was just free, where nobody listens. */
export async function deadBaseUrl(): Promise<string> {
  const server = await rawServer(() => undefined);
  await server.close();
  return server.baseUrl;
}

export function respond(
  socket: Socket,
  {
    status = 200,
    headers = {},
    body = '',
  }: { status?: number; headers?: Record<string, string>; body?: string | Buffer },
): void {
  const all = { 'content-length': `${Buffer.byteLength(body)}`, ...headers };
  socket.write(head(status, all));
  socket.write(body);
}

export function head(status: number, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`;
}

function onRequests(socket: Socket, each: (request: string) => void): void {
  let held = '';
  socket.on('data', chunk => {
    held += chunk.toString('latin1');
    const end = requestEnd(held);
    if (end === null) return;
    const request = held.slice(0, end);
    held = held.slice(end);
    each(request);
  });
}

function requestEnd(text: string): number | null {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const length = Number(/^content-length: *(\d+)/im.exec(text.slice(0, headEnd))?.[1] ?? 0);
  const end = headEnd + 4 + length;
  return text.length >= end ? end : null;
}
