import type { Upstream } from '../../platform/http/upstream.js';
import { UpstreamError } from '../../platform/http/upstream-error.js';
import type { Health } from '../ports/health.js';
import { givesSession } from './wire/session.js';
import { readXml } from './xml.js';

const PATIENCE_MS = 3_000;

/** Asks for an anonymous session: no user, no person and nobody's session is needed, or spent. */
export function health(upstream: Upstream, now: () => number): Health {
  const { system } = upstream;
  const request = {
    operation: 'login',
    kind: 'read' as const,
    method: 'GET' as const,
    query: { outputtype: 'xml', docid: 'login' },
    accept: ({ body, contentType }: { body: Buffer; contentType: string }) => {
      if (!givesSession(readXml(system, body, contentType))) throw new UpstreamError(system, 'unavailable');
    },
  };
  return {
    system,
    check: signal =>
      upstream.request(request, { deadlineAt: now() + PATIENCE_MS, signal }).then(
        () => 'up',
        () => 'down',
      ),
  };
}
