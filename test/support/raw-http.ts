import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What came back over a socket by the time that it was closed. */
export interface Exchange {
  readonly text: string;
  readonly status: number;
  /** From the connection to its end. */
  readonly ms: number;
}

/** A plain socket to the server of a URL. */
export async function socketTo(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  await once(socket, 'connect');
  socket.on('error', () => {}); // being cut off is what some tests are about
  return socket;
}

/** All that the server says until it closes the connection. */
export async function untilClosed(socket: Socket): Promise<Exchange> {
  const began = performance.now();
  const parts: Buffer[] = [];
  socket.on('data', part => parts.push(part));
  if (!socket.closed) await once(socket, 'close');
  const text = Buffer.concat(parts).toString('latin1');
  return { text, status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), ms: performance.now() - began };
}

/** Sends bytes as they are, asks for the connection to be closed after them, and gives all that was answered. */
export async function exchange(url: string, bytes: string | Buffer): Promise<Exchange> {
  const socket = await socketTo(url);
  socket.write(bytes);
  return untilClosed(socket);
}

/** The head of a POST of JSON that will be so long, the connection to be closed after it. */
export const postHead = (length: number, more: readonly string[] = []): string =>
  [
    'POST /graphql HTTP/1.1',
    'host: a',
    'content-type: application/json',
    `content-length: ${length}`,
    ...more,
    '',
    '',
  ].join('\r\n');
