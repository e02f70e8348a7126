import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { Refused } from '../graphql/errors.js';
import { clientErrors } from './client-errors.js';
import { answerError, graphqlShapedErrors } from './error-shape.js';

export interface AppLimits {
  readonly maxBodyBytes: number;
  /** From the first byte of a request to its last. */
  readonly requestTimeoutMs: number;
  readonly headersTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  /** How often Node looks for sockets that passed the timeouts above; its own 30 s lets a slow caller stay too long. */
  readonly connectionsCheckingIntervalMs: number;
  readonly maxEventLoopDelayMs: number;
  readonly maxEventLoopUtilization: number;
}

export interface AppOptions {
  readonly limits: AppLimits;
  readonly requestId: () => string;
  readonly onBug: (error: unknown) => void;
}

/**
 * For so long after it listens nobody is turned away: what was measured until then is the start itself, and a first
 * caller would rather wait for the rest of it than be told to come again.
 */
const SETTLING_MS = 5_000;

/** The public HTTP server, hardened and with nothing on it yet. */
export async function publicApp({ limits, requestId, onBug }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    genReqId: requestId,
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (error, _request, reply: FastifyReply) => answerError(error, reply, onBug),
    clientErrorHandler: clientErrors,
    routerOptions: { maxParamLength: 200 },
    http: {
      headersTimeout: limits.headersTimeoutMs,
      connectionsCheckingInterval: limits.connectionsCheckingIntervalMs,
      maxHeaderSize: 16_384,
    },
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });
  app.removeContentTypeParser('text/plain'); // Fastify's own: what is not JSON is refused as such
  graphqlShapedErrors(app, onBug);
  lettingGo(app);
  let settled = performance.now();
  app.addHook('onListen', async () => {
    settled = performance.now() + SETTLING_MS;
  });
  await app.register(underPressure, {
    maxEventLoopDelay: limits.maxEventLoopDelayMs,
    maxEventLoopUtilization: limits.maxEventLoopUtilization,
    eventLoopUtilizationMode: 'interval',
    // The plug-in's own header is not sent where the error is ours.
    pressureHandler: () => {
      if (performance.now() < settled) return;
      throw new Refused('The gateway is too busy to answer. Ask again in a few seconds.', {
        code: 'OVERLOADED',
        status: 503,
        retryAfterS: 2,
      });
    },
  });
  return app;
}

/**
 * Once we stop, whoever still has a connection is answered by it and told that it ends: one that stayed open until it had
 * been idle long enough would keep the process waiting.
 */
function lettingGo(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  // biome-ignore lint/complexity/useMaxParams: Fastify's own form of it that makes no promise for each answer
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) reply.header('connection', 'close');
    done();
  });
}
