import { z } from 'zod';
import { purposesOf } from '../domain/grants.js';
import { CALLER_CLASSES, PURPOSES } from '../domain/permissions.js';
import { secretBytes } from '../platform/config/secret.js';
import { urlTrouble } from '../platform/http/guarded-post.js';

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

const webhook = z
  .object({
    url: z
      .string()
      .max(2_000)
      .superRefine((url, context) => {
        const message = urlTrouble(url);
        if (message !== null) context.addIssue({ code: 'custom', message });
      })
      .describe('Where it is told. https, except on this machine; a redirect is not followed.'),
    secrets: z
      .array(secretBytes(32))
      .min(1)
      .max(2)
      .describe('Signs what is sent. Two while the receiver changes over.'),
    topics: z
      .array(z.string().regex(/^(\*|[A-Z]\w{0,60}\.(\*|\w{1,60}))$/))
      .min(1)
      .max(50)
      .describe('What it is told of: `Appeal.decide`, `Appeal.*`, or `*` for everything.'),
    class: z.enum(CALLER_CLASSES).extract(['officer', 'assessor', 'auditor']).describe('As what caller it is told.'),
    purpose: z.enum(PURPOSES).describe('For what purpose.'),
    private: z.boolean().default(false).describe("Whether it may be a machine of the council's own network."),
    timeoutMs: ms(100, 30_000).default(10_000).describe('How long it may take to answer.'),
  })
  .refine(one => purposesOf(one.class).includes(one.purpose), {
    path: ['purpose'],
    message: 'A caller of this class has no such purpose.',
  });

export const events = z.object({
  pollMs: ms(20, 60_000).default(500).describe('How long a change made by another gateway can lie unseen.'),
  webhooks: z
    .record(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/), webhook)
    .default({})
    .describe('Who outside is told, by a name of your own.'),
  sockets: sockets.prefault({}).describe('How much callers may follow by socket.'),
});

export type EventsConfig = z.output<typeof events>;
export type SocketsConfig = EventsConfig['sockets'];
