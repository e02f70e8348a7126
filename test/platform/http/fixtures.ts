import { createUpstream } from '../../../src/platform/http/create-upstream.js';
import type { UpstreamRequest } from '../../../src/platform/http/upstream.js';
import type { UpstreamObservation, UpstreamOptions } from '../../../src/platform/http/upstream-options.js';
import { jest } from '../../support/jest.js';
import { type Answer, fakeTransport } from './fake-transport.js';

export const READ: UpstreamRequest<string> = {
  operation: 'account',
  kind: 'read',
  method: 'GET',
  path: '/account',
  accept: reply => reply.body.toString('utf8'),
};

export const WRITE: UpstreamRequest<string> = {
  ...READ,
  operation: 'pay',
  kind: 'write',
  method: 'POST',
  form: { amount: '1.00' },
};

/** An upstream without sockets, on jest's clock, with every random choice in the middle. */
export function anUpstream(answer: (call: number) => Answer, given: Partial<UpstreamOptions> = {}) {
  const transport = fakeTransport(answer);
  const seen: UpstreamObservation[] = [];
  const observe = (one: UpstreamObservation) => seen.push(one);
  const fixed = { system: 'example', baseUrl: 'http://example.test/base', transport, observe };
  const upstream = createUpstream({ random: () => 0.5, ...given, ...fixed });
  return { upstream, transport, seen };
}

export const within = (ms: number, signal?: AbortSignal) => ({
  deadlineAt: performance.now() + ms,
  ...(signal && { signal }),
});

/** What the promise comes to, error or value, when the clock has moved far enough. */
export async function comesTo(promise: Promise<unknown>, ms = 60_000): Promise<unknown> {
  const settled = promise.catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(ms);
  return settled;
}
