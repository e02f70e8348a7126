import Fastify, { type FastifyInstance } from 'fastify';
import { ZodError } from 'zod';
import type { Academy } from './academy/start.js';
import { breathingSpaceHalf, type RegisterHalf } from './breathing-space/routes.js';
import type { Civica } from './civica/call.js';
import { civicaRoute } from './civica/route.js';
import type { Calls } from './control/calls.js';
import { controlRoutes } from './control/routes.js';
import { extractRoutes } from './extract/routes.js';
import { type Faults, TooManyFaults } from './faults/fault.js';
import { frontPage } from './front-page.js';
import { govukNotifyHalf, type Notify } from './govuk-notify/routes.js';
import { govukPayHalf, type Pay } from './govuk-pay/routes.js';
import { identityRoutes } from './identity/routes.js';
import type { Issuer } from './identity/tokens.js';
import { osPlacesHalf } from './os-places/routes.js';
import { isoOf } from './population/calendar.js';
import type { Notable } from './population/population.js';

/** The system whose references these are, as the gateway's sandbox configuration names it. */
export const SYSTEM = 'civica';

export interface Parts {
  readonly civica: Civica;
  readonly faults: Faults;
  readonly calls: Calls;
  readonly identity: Issuer;
  readonly academy: Pick<Academy, 'options'> | null;
  readonly pay: Pay;
  readonly notify: Notify;
  readonly register: RegisterHalf;
}

const BODY_LIMIT = 65_536;

const namespaced = (reference: string): string => `${SYSTEM}:${reference}`;

export const shownPerson = ({ reference, why, accounts, claims }: Notable) => ({
  reference: namespaced(reference),
  why,
  accounts: accounts.map(namespaced),
  claims: claims.map(namespaced),
});

/** A bad request is told where it is wrong, never what it said. */
function explainErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, _request, reply) => {
    if (error instanceof ZodError) {
      const problems = error.issues.map(({ path, message }) => ({ at: path.join('.'), problem: message }));
      return reply.code(400).send({ error: 'the request does not fit', problems });
    }
    if (error instanceof TooManyFaults) return reply.code(400).send({ error: error.message });
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    return reply.code(status).send({ error: status < 500 ? 'the body could not be read as JSON' : 'internal error' });
  });
}

/** All routes of the sandbox on one server that does not listen yet. */
export function sandboxApp({
  civica,
  faults,
  calls,
  identity,
  academy,
  notify,
  pay,
  register,
}: Parts): FastifyInstance {
  const app = Fastify({ logger: false, forceCloseConnections: true, bodyLimit: BODY_LIMIT });
  const { population } = civica;
  explainErrors(app);
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  app.get('/', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(frontPage(population.notables())),
  );
  app.get('/health', async () => ({
    status: 'up',
    households: population.size,
    today: isoOf(population.today),
    sessions: civica.sessions.count,
  }));
  app.get('/people', async () => population.notables().map(shownPerson));
  app.get('/halves', async () => ({ academy: academy?.options ?? null }));
  civicaRoute(app, { civica, faults, calls });
  extractRoutes(app, population);
  controlRoutes(app, { faults, calls });
  identityRoutes(app, identity);
  govukPayHalf(app, pay);
  govukNotifyHalf(app, notify);
  osPlacesHalf(app, population);
  breathingSpaceHalf(app, register);
  return app;
}
