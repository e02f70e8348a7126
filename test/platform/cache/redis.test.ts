import { Cluster, type Redis } from 'ioredis';
import { reconnectDelayMs, redisClient } from '../../../src/platform/cache/redis.js';

const optionsOf = (client: Redis | Cluster) => (client as Redis).options;

describe('the client for Redis', () => {
  it('does not connect by itself, queues nothing, sends nothing twice', () => {
    const client = redisClient({ url: 'redis://:secret@10.0.0.1:7000/2' }, () => {});
    expect(client.status).toBe('wait');
    expect(optionsOf(client)).toMatchObject({
      host: '10.0.0.1',
      port: 7000,
      db: 2,
      password: 'secret',
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
    });
  });

  it('speaks TLS where the URL says so', () => {
    expect(optionsOf(redisClient({ url: 'rediss://10.0.0.1' }, () => {})).tls).toBeTruthy();
    expect(optionsOf(redisClient({ url: 'redis://10.0.0.1' }, () => {})).tls).toBeFalsy();
  });

  it('follows a primary by its sentinels', () => {
    const hosts = [{ host: '10.0.0.1', port: 26379 }];
    const client = redisClient({ url: 'redis://u:p%40@x/3', sentinels: { group: 'main', hosts } }, () => {});
    const wanted = { sentinels: hosts, name: 'main', username: 'u', password: 'p@', db: 3 };
    expect(optionsOf(client)).toMatchObject(wanted);
  });

  it('is a Cluster where nodes are given', () => {
    const client = redisClient({ url: 'redis://x', nodes: [{ host: '10.0.0.1', port: 7000 }] }, () => {});
    expect(client).toBeInstanceOf(Cluster);
    expect(client.status).toBe('wait');
    client.disconnect();
  });

  it.each(['http://10.0.0.1', 'localhost:6379', ''])('refuses %p as a URL', url => {
    expect(() => redisClient({ url }, () => {})).toThrow();
  });

  it('comes back sooner at first, never later than five seconds, never twice alike', () => {
    const delays = Array.from({ length: 40 }, (_, at) => reconnectDelayMs(at + 1, () => 1));
    expect(delays.slice(0, 4)).toEqual([100, 200, 400, 800]);
    expect(Math.max(...delays)).toBe(5_000);
    expect(reconnectDelayMs(1, () => 0)).toBe(50);
  });

  it('tells of trouble by its code alone', () => {
    const told: string[] = [];
    const client = redisClient({ url: 'redis://10.0.0.1' }, code => told.push(code));
    for (const error of [
      Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:6379'), { code: 'ECONNREFUSED' }),
      new Error('NOAUTH Authentication required.'),
      new Error('something of 10.0.0.1'),
    ]) {
      client.emit('error', error);
    }
    expect(told).toEqual(['ECONNREFUSED', 'NOAUTH', 'UNKNOWN']);
  });
});
