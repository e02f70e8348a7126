import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Calls } from '../control/calls.js';
import type { Faults } from '../faults/fault.js';
import { sendAnswer, strike } from '../faults/strike.js';
import type { Household } from '../population/model.js';
import type { Found } from '../population/population.js';
import { type Answer, type Call, type Civica, isDocid } from './call.js';
import { perform } from './operations.js';
import { page } from './pages.js';

export interface CivicaRoute {
  readonly civica: Civica;
  readonly faults: Faults;
  readonly calls: Calls;
}

/** Names in any case, so that sessionId and SessionId are one; of a repeated name the first counts. */
function parametersOf({ query, body }: FastifyRequest): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, value: unknown) => {
    const key = name.toLowerCase();
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string' && !found.has(key)) found.set(key, first);
  };
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) add(name, value);
  if (typeof body === 'string') for (const [name, value] of new URLSearchParams(body)) add(name, value);
  return found;
}

const unknownPage: Answer = { kind: 'html', text: page('unknown') };

/** Performs the call. Without `outputtype=xml`, or for an operation there is not, people get a page. */
const answer = (call: Call): Answer =>
  call.parameters.get('outputtype')?.toLowerCase() === 'xml' && isDocid(call.docid)
    ? perform(call.docid, call)
    : unknownPage;

const firstOf = (household: Household | null): Found | null => {
  const [person] = household?.people ?? [];
  return household && person ? { household, person } : null;
};

/** The same call as if somebody from another household were set in the session. */
function answerForAnother(call: Call): Answer {
  const { session, civica } = call;
  if (session?.person == null) return answer(call);
  const other = firstOf(civica.population.household(session.person.household.index === 1 ? 0 : 1));
  const account = other?.household.accounts[0]?.reference ?? null;
  const actref = account ?? '';
  return answer({
    ...call,
    parameters: new Map([...call.parameters, ['actref', actref]]),
    session: { ...session, person: other, account },
  });
}

/** The one address of Civica's XML endpoint, for GET and for the form that hbsel posts. */
export function civicaRoute(app: FastifyInstance, { civica, faults, calls }: CivicaRoute): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    const parameters = parametersOf(request);
    const docid = parameters.get('docid') ?? '';
    const known = isDocid(docid);
    calls.count(known ? docid : 'unknown');
    const id = parameters.get('sessionid') ?? '';
    const callNow = (): Call => ({ civica, docid, parameters, session: civica.sessions.find(id) });
    const fault = known ? faults.take(docid) : null;
    if (fault === null) {
      sendAnswer(reply, answer(callNow()));
      return reply;
    }
    await strike(fault, {
      reply,
      perform: () => answer(callNow()),
      performForAnother: () => answerForAnother(callNow()),
      endSession: () => civica.sessions.end(id),
    });
    return reply;
  };
  app.route({ method: ['GET', 'POST'], url: '/civica', handler });
}
