import { EventEmitter } from 'node:events';
import type { RedisClient, RedisSubscriber } from '../../../src/platform/cache/remote.js';

export type Mood = 'well' | 'dead' | 'hangs' | 'rubbish' | 'away';

/** A Redis of two commands and a channel, in memory, that can be in any mood. Its clock is the test's. */
export function fakeRedis(clock: { wallMs(): number }) {
  const kept = new Map<string, { value: Buffer; until: number }>();
  const subscribers: EventEmitter[] = [];
  const asked: string[] = [];
  const server = { mood: 'well' as Mood, kept, asked, subscribers, client };

  function answer<T>(what: string, value: () => T): Promise<T> {
    asked.push(what);
    if (server.mood === 'dead') return Promise.reject(new Error('ECONNRESET'));
    if (server.mood === 'hangs') return new Promise(() => {});
    if (server.mood === 'rubbish') return Promise.resolve('rubbish' as T);
    return Promise.resolve().then(value);
  }

  function subscriber(): RedisSubscriber {
    const emitter = new EventEmitter();
    return Object.assign(emitter, {
      status: 'ready',
      connect: async () => undefined,
      subscribe: async () => {
        if (!subscribers.includes(emitter)) subscribers.push(emitter);
      },
      disconnect: () => {
        subscribers.splice(subscribers.indexOf(emitter), 1);
      },
    });
  }

  function client(): RedisClient {
    return {
      get status() {
        return server.mood === 'away' ? 'reconnecting' : 'ready';
      },
      connect: async () => undefined,
      mgetBuffer: keys =>
        answer('mget', () =>
          keys.map(key => {
            const one = kept.get(key);
            return one !== undefined && clock.wallMs() < one.until ? one.value : null;
          }),
        ),
      set: (...[key, value, , ms]) =>
        answer('set', () => {
          kept.set(key, { value: Buffer.from(value), until: clock.wallMs() + ms });
        }),
      publish: (channel, message) =>
        answer('publish', () => {
          for (const one of subscribers) one.emit('messageBuffer', Buffer.from(channel), message);
        }),
      duplicate: subscriber,
    };
  }
  return server;
}
