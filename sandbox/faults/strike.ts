import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';
import { type Answer, MEDIA_TYPES } from '../civica/call.js';
import { page } from '../civica/pages.js';
import type { Fault, FaultKind } from './fault.js';
import { drip, hang, later } from './slow.js';

/** One request on its way to an answer. */
export interface Exchange {
  readonly reply: FastifyReply;
  /** Performs the operation, with its effects on the session. */
  readonly perform: () => Answer;
  /** Performs it for somebody else. */
  readonly performForAnother: () => Answer;
  readonly endSession: () => void;
}

type Strike = (exchange: Exchange, fault: Fault) => void | Promise<void>;

export const bytesOf = (answer: Answer): Buffer =>
  answer.kind === 'pdf' ? answer.bytes : Buffer.from(answer.text, 'utf8');

/** Sends an answer as the healthy system does. */
export const sendAnswer = (reply: FastifyReply, answer: Answer): void => {
  void reply.type(MEDIA_TYPES[answer.kind]).send(bytesOf(answer));
};

/** Takes the socket out of the framework's hands. */
const rawOf = (reply: FastifyReply): ServerResponse => {
  reply.hijack();
  return reply.raw;
};

/** The answer with its text changed; a PDF goes as it is. */
const altered =
  (change: (text: string) => string): Strike =>
  ({ reply, perform }) => {
    const answer = perform();
    sendAnswer(reply, answer.kind === 'xml' ? { kind: 'xml', text: change(answer.text) } : answer);
  };

const DOCTYPE = '<!DOCTYPE answer [<!ENTITY a "a"><!ENTITY b "&a;&a;">]>';

const SLOW_MS = 2_000;
const DRIP_MS = 100;
const HANG_MS = 120_000;

const STRIKES: Record<FaultKind, Strike> = {
  down: ({ reply }, { status = 503 }) => void reply.code(status).type('text/html').send(page('down')),
  html: ({ reply }) => void reply.type('text/xml').send(page('error')),
  refuse: ({ reply }) => void rawOf(reply).socket?.destroy(),
  slow: ({ reply, perform }, { ms = SLOW_MS }) => later(reply.raw, ms, () => sendAnswer(reply, perform())),
  hang: ({ reply }, { ms = HANG_MS }) => hang(rawOf(reply), ms),
  drip: ({ reply, perform }, { ms = DRIP_MS }) => {
    const answer = perform();
    drip(rawOf(reply), { bytes: bytesOf(answer), type: MEDIA_TYPES[answer.kind], ms });
  },
  expired: ({ reply, perform, endSession }) => {
    endSession();
    sendAnswer(reply, perform());
  },
  truncated: altered(text => text.slice(0, Math.floor(text.length * 0.6))),
  'bad-xml': altered(text => text.replace(/<\/(\w+)>/, '</$1Z>').replace('<StandardInfo>', '<StandardInfo & >')),
  doctype: altered(text => text.replace('?>', `?>\n${DOCTYPE}`)),
  'wrong-person': ({ reply, performForAnother }) => sendAnswer(reply, performForAnother()),
  error: ({ reply }) => void reply.code(500).type('text/html').send(page('error')),
  empty: ({ reply }) => void reply.type('text/xml').send(''),
};

/** Lets the fault have the exchange. The reply is sent, or the socket is left to its fate. */
export const strike = async (fault: Fault, exchange: Exchange): Promise<void> => {
  await STRIKES[fault.kind](exchange, fault);
};
