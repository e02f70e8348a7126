import type { FastifyInstance } from 'fastify';
import type { Transport } from '../../../src/platform/http/transport.js';
import { TransportFailure } from '../../../src/platform/http/transport.js';
import type { Dice } from './dice.js';
import type { Life } from './process.js';

/** How often a call is lost before it is done, or its answer after. */
const LOST = 0.12;

/** A line on which requests and answers get lost as the dice say. */
export const losing = (line: Transport, { life, dice }: { life: Life; dice: Dice }): Transport => ({
  async send(outgoing, stop) {
    life.boundary('upstream:before-call');
    if (dice.chance(LOST)) throw new TransportFailure('unavailable');
    const answer = await line.send(outgoing, stop);
    life.boundary('upstream:before-answer');
    if (dice.chance(LOST)) throw new TransportFailure('timeout');
    return answer;
  },
  close: () => line.close(),
});

/** The simulator without sockets. */
export const injected = (simulator: FastifyInstance): Transport => ({
  async send({ method, path, headers, body }) {
    const answer = await simulator.inject({ method, url: path, headers, ...(body !== undefined && { payload: body }) });
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
