import Fastify, { type FastifyRequest } from 'fastify';
import mercurius from 'mercurius';
import { systemClock } from '../../src/domain/dates.js';
import { guildhallConfig } from '../../src/server/config.js';
import { guildhallSchema } from '../../src/server/graphql/schema.js';
import { lawInForce } from '../../src/server/law.js';
import { requestContexts } from '../../src/server/request-context.js';
import { ourPorts } from './our-ports.js';
import { served } from './served.js';

/** Mercurius with its JIT over Guildhall's schema and data layer: what is left is Apollo, permission, audit, token and log. */
const [upstreamUrl = '', mode] = process.argv.slice(2);
const config = guildhallConfig.parse({});
const { ports } = ourPorts(config, upstreamUrl, { warm: mode === 'warm' });
const contextOf = requestContexts({
  ports,
  clock: systemClock,
  systems: () => [],
  deadlines: config.deadlines,
  law: lawInForce(config.council),
  authorityLimits: config.casework.authority,
  // The measured query asks for none of these, save whether a record is sensitive.
  ...({
    casework: {},
    jobs: {},
    people: { sensitive: { now: async () => ({ marked: new Set(), glasses: [] }) } },
  } as unknown as Pick<Parameters<typeof requestContexts>[0], 'casework' | 'jobs' | 'people'>),
});
const caller = {
  class: 'officer',
  subject: 'officer-1',
  client: 'bench',
  purpose: 'enquiry',
  purposes: ['enquiry'],
  people: null,
} as const;
const never = new AbortController().signal;

const app = Fastify({ logger: false });
await app.register(mercurius.default ?? mercurius, {
  schema: await guildhallSchema(),
  jit: 1,
  context: (request: FastifyRequest) => ({ ...contextOf(caller, request, never) }),
});
await served(app);
