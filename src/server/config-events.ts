import { z } from 'zod';

const count = (least: number, most: number) => z.number().int().min(least).max(most);
const ms = (least: number, most: number) => count(least, most);

const sockets = z.object({
  perCaller: count(1, 1_000).default(10).describe('Sockets of one caller at once.'),
  atOnce: count(1, 100_000).default(2_000).describe('Sockets of this process at once.'),
  subscriptions: count(1, 1_000).default(20).describe('Subscriptions on one socket at once.'),
  waiting: count(1, 100_000).default(2_000).describe('Events that may wait for a slow reader before it is let go.'),
  maxMessageBytes: count(1_024, 1_048_576).default(65_536).describe('The largest message that is read.'),
  messagesPerMinute: count(10, 100_000).default(600).describe('Messages of one socket in a minute.'),
  initMs: ms(100, 60_000).default(3_000).describe('How long a socket may take to say whose it is.'),
  idleMs: ms(100, 86_400_000).default(60_000).describe('How long a socket may follow nothing.'),
  pingMs: ms(20, 600_000).default(25_000).describe('How often a socket is asked whether it is still there.'),
  recheckMs: ms(20, 3_600_000).default(60_000).describe('How often its token is verified again.'),
  origins: z
    .array(z.url())
    .max(50)
    .default([])
    .describe('Pages of other origins that may open one, as https://portal.example. Its own always may.'),
});

export const events = z.object({
  pollMs: ms(20, 60_000).default(500).describe('How long a change made by another gateway can lie unseen.'),
  sockets: sockets.prefault({}).describe('How much callers may follow by socket.'),
});

export type EventsConfig = z.output<typeof events>;
export type SocketsConfig = EventsConfig['sockets'];
