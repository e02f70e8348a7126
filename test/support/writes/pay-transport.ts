import type { FastifyInstance } from 'fastify';
import type { Transport } from '../../../src/platform/http/transport.js';
import { TransportFailure } from '../../../src/platform/http/transport.js';
import type { Dice } from './dice.js';
import type { Life } from './process.js';

/** How often a call is lost before it is done, or its answer after. */
const LOST = 0.12;

/** The simulator without sockets, over a line on which requests and answers get lost as the dice say. */
export const payTransport = (simulator: FastifyInstance, { life, dice }: { life: Life; dice: Dice }): Transport => ({
  async send({ method, path, headers, body }) {
    life.boundary('upstream:before-call');
    if (dice.chance(LOST)) throw new TransportFailure('unavailable');
    const answer = await simulator.inject({ method, url: path, headers, ...(body !== undefined && { payload: body }) });
    life.boundary('upstream:before-answer');
    if (dice.chance(LOST)) throw new TransportFailure('timeout');
    return {
      status: answer.statusCode,
      contentType: `${answer.headers['content-type'] ?? ''}`,
      contentEncoding: null,
      retryAfter: null,
      body: answer.rawPayload,
    };
  },
  close: async () => undefined,
});
