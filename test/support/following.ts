import { WebSocket } from 'ws';
import type { CallerClass, Purpose } from '../../src/domain/permissions.js';
import type { GatewayUnderTest } from './gateway.js';

export interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

interface Opening {
  readonly token?: string;
  readonly purpose?: Purpose;
  readonly headers?: Readonly<Record<string, string>>;
  readonly protocol?: string;
}

/** A socket of the gateway's, in the protocol's own messages. */
export interface Following {
  readonly socket: WebSocket;
  /** Resolves with code and reason, as soon as it is closed. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  /** The next message; rejects where none comes in time. */
  next(): Promise<Message>;
  /** What has come so far and was not taken. */
  readonly rest: readonly Message[];
  send(message: object): void;
  follow(id: string, query: string, variables?: Readonly<Record<string, unknown>>): void;
  /** What is told after all that was sent before has been answered. */
  quiet(): Promise<readonly Message[]>;
}

const GENEROUS_MS = 8_000;

export function openSocket(gateway: GatewayUnderTest, { token, purpose, headers, protocol }: Opening): Following {
  const url = `${gateway.url.replace('http', 'ws')}/graphql/events`;
  const socket = new WebSocket(url, protocol ?? 'graphql-transport-ws', headers ? { headers } : {});
  const messages: Message[] = [];
  let arrived = () => {};
  socket.on('message', data => {
    messages.push(JSON.parse(String(data)) as Message);
    arrived();
  });
  const closed = new Promise<{ code: number; reason: string }>(resolve => {
    socket.on('close', (code, reason) => {
      resolve({ code, reason: reason.toString() });
      arrived();
    });
  });
  socket.on('error', () => {});
  const send = (message: object) => socket.send(JSON.stringify(message));
  socket.on('open', () => {
    if (token !== undefined) send({ type: 'connection_init', payload: { token, ...(purpose && { purpose }) } });
  });
  const next = async (): Promise<Message> => {
    const until = performance.now() + GENEROUS_MS;
    for (;;) {
      const message = messages.shift();
      if (message) return message;
      const leftMs = until - performance.now();
      if (leftMs <= 0 || socket.readyState === WebSocket.CLOSED) throw new Error('nothing was told');
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, leftMs);
        arrived = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  return {
    socket,
    closed,
    next,
    rest: messages,
    send,
    follow: (id, query, variables = {}) => send({ type: 'subscribe', id, payload: { query, variables } }),
    async quiet() {
      send({ type: 'ping', payload: { mark: true } });
      const before: Message[] = [];
      for (;;) {
        const message = await next();
        if (message.type === 'pong') return before;
        before.push(message);
      }
    },
  };
}

/** One that has said whose it is, and was taken. */
export async function openAs(
  gateway: GatewayUnderTest,
  as: CallerClass,
  { people, ...opening }: Omit<Opening, 'token'> & { readonly people?: readonly string[] } = {},
): Promise<Following> {
  const following = openSocket(gateway, { token: await gateway.token(as, people), ...opening });
  const { type } = await following.next();
  if (type !== 'connection_ack') throw new Error(`not taken: ${type}`);
  return following;
}
