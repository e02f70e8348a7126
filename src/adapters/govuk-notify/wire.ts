import { z } from 'zod';
import { type Reply, Unreadable } from '../../platform/http/upstream.js';
import type { MessageSeen, MessageState } from '../ports/messenger.js';

export const MESSAGE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const id = z.string().regex(MESSAGE_ID);

const Taken = z.object({ id });
const Message = z.object({ id, reference: z.string().max(1_000).nullish(), status: z.string().min(1).max(60) });
const Messages = z.object({ notifications: z.array(Message).max(250) });

const STATES: Readonly<Record<string, MessageState>> = {
  created: 'WAITING',
  sending: 'WAITING',
  pending: 'WAITING',
  sent: 'WAITING',
  'pending-virus-check': 'WAITING',
  accepted: 'WAITING',
  received: 'DELIVERED', // a letter: the printer has it, and nobody hears more
  delivered: 'DELIVERED',
  'temporary-failure': 'FAILED',
  'technical-failure': 'FAILED',
  'virus-scan-failed': 'FAILED',
  'validation-failed': 'FAILED',
  cancelled: 'FAILED',
  'permanent-failure': 'FAILED_FOR_GOOD',
};

/** A status that nobody has published is no status: whether somebody was told is not guessed. */
function toSeen({ id: of, reference, status }: z.infer<typeof Message>): MessageSeen {
  const state = STATES[status];
  if (state === undefined) throw new Unreadable();
  return { id: of, reference: reference ?? '', state, status };
}

const read =
  <Wire, Value>(shape: z.ZodType<Wire>, of: (wire: Wire) => Value) =>
  ({ body, contentType }: Reply): Value => {
    if (!/^application\/json\b/i.test(contentType)) throw new Unreadable();
    return of(shape.parse(JSON.parse(body.toString('utf8'))));
  };

export const readTaken = read(Taken, taken => taken.id);
export const readMessage = read(Message, toSeen);
export const readMessages = read(Messages, ({ notifications }) => notifications.map(toSeen));
