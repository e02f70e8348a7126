import type { Stop } from '../../../src/platform/http/stop.js';
import {
  type Incoming,
  type Outgoing,
  type Transport,
  TransportFailure,
} from '../../../src/platform/http/transport.js';
import type { Trouble } from '../../../src/platform/http/upstream-error.js';

export type Answer = Partial<Incoming> | Trouble | { afterMs: number; answer: Partial<Incoming> | Trouble } | 'hang';

export interface FakeTransport extends Transport {
  /** When each call was begun, on the clock of `performance.now()`. */
  readonly begunAt: number[];
  /** When each call ended, the abandoned ones too. */
  readonly endedAt: number[];
  readonly sent: Outgoing[];
}

/** A transport without sockets. `answer` is asked at each call, the first being 0. Lets go at once when told to. */
export function fakeTransport(answer: (call: number) => Answer): FakeTransport {
  const begunAt: number[] = [];
  const endedAt: number[] = [];
  const sent: Outgoing[] = [];
  return {
    ...{ begunAt, endedAt, sent },
    close: async () => undefined,
    send(outgoing, stop) {
      sent.push(outgoing);
      const given = answer(begunAt.push(performance.now()) - 1);
      return settle(given, stop).finally(() => endedAt.push(performance.now()));
    },
  };
}

async function settle(given: Answer, stop: Stop): Promise<Incoming> {
  if (given === 'hang') return later('timeout', { ms: Number.POSITIVE_INFINITY, stop });
  if (typeof given === 'object' && 'afterMs' in given) return later(given.answer, { ms: given.afterMs, stop });
  return now(given);
}

function now(given: Partial<Incoming> | Trouble): Incoming {
  if (typeof given === 'string') throw new TransportFailure(given);
  const plain = { status: 200, contentType: 'text/plain', contentEncoding: null, retryAfter: null };
  return { ...plain, body: Buffer.from('fine'), ...given };
}

function later(given: Partial<Incoming> | Trouble, { ms, stop }: { ms: number; stop: Stop }): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    const timer =
      ms === Number.POSITIVE_INFINITY
        ? undefined
        : setTimeout(() => Promise.resolve(given).then(now).then(resolve, reject), ms);
    stop.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new TransportFailure('timeout'));
    });
  });
}
