import type { ApolloServer } from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Answers } from '../../src/adapters/ports/call.js';
import type { Casework } from '../../src/casework/casework.js';
import type { FeedReads } from '../../src/casework/feeds/reads/feed-reads.js';
import type { Caller } from '../../src/domain/caller.js';
import { stoppedClock } from '../../src/domain/dates.js';
import { grantOf, purposesOf } from '../../src/domain/grants.js';
import type { CallerClass, Purpose } from '../../src/domain/permissions.js';
import type { PersonRef } from '../../src/domain/references.js';
import { Loaders } from '../../src/loaders/loaders.js';
import { Reads } from '../../src/loaders/reads.js';
import type { Ports } from '../../src/loaders/scope.js';
import type { People } from '../../src/people/people.js';
import { peopleKeys } from '../../src/people/people-keys.js';
import type { AuditEntry } from '../../src/platform/audit/entry.js';
import type { Context } from '../../src/resolvers/context.js';
import { guildhallConfig } from '../../src/server/config.js';
import { apolloServer } from '../../src/server/graphql/apollo.js';
import { guildhallSchema } from '../../src/server/graphql/schema.js';
import { lawInForce } from '../../src/server/law.js';

export const TODAY = stoppedClock('2026-11-21T09:00:00Z');

/** Answers every port method with nothing; a test gives those that it wants to answer. */
export function ports(given: { [Port in keyof Ports]?: Partial<Ports[Port]> } = {}): Ports {
  const none = async () => new Map();
  return {
    councilTax: {
      customers: none,
      accounts: none,
      properties: none,
      transactions: none,
      instalments: none,
      ...given.councilTax,
    },
    benefits: { claimsOf: none, claims: none, payments: none, ...given.benefits },
    documents: { documentsOf: none, content: none, ...given.documents },
  };
}

/** A port method that gives these values by the key's text. */
export const answering =
  <Value>(values: Readonly<Record<string, Value | Error>>) =>
  async (): Promise<Answers<never, Value>> =>
    new Map(Object.entries(values)) as never;

export interface Asking {
  readonly as?: CallerClass;
  readonly purpose?: Purpose;
  readonly people?: readonly PersonRef[];
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

export interface Graph {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly audited: AuditEntry[];
  readonly runs: string[];
  readonly bugs: unknown[];
  ask(asking: Asking): Promise<ExecutionResult & { status: number | undefined }>;
}

interface GraphOptions {
  readonly ports: Ports;
  readonly feeds?: FeedReads;
  readonly record?: (entry: AuditEntry) => Promise<void>;
}

/** The real law, and the invented council's charges. */
export const LAW = lawInForce(guildhallConfig.parse({}).council);

const LIMITS = { maxTokens: 1_500, maxDepth: 12, maxAliases: 30, maxFields: 500, maxRootFields: 10, maxDirectives: 20 };

/** Nobody in the index, and nobody's record sensitive. */
const NO_PEOPLE: People = {
  keys: peopleKeys(Buffer.alloc(32, 1)),
  sensitive: { now: async () => ({ marked: new Set(), glasses: [] }), forget: () => undefined },
  search: async () => [],
  match: async () => [],
  likelySame: async () => [],
  compared: async () => null,
  linksOf: async () => new Map(),
};

const NO_PAGE = async () => ({ cases: [], more: false, total: 0 });
/** No case and no job: what concerns them is asked of a real gateway, over a store. */
const NO_CASEWORK: Casework = {
  cases: {
    byRefs: async () => new Map(),
    byNumber: async () => null,
    ofPerson: NO_PAGE,
    ofAccount: NO_PAGE,
    about: NO_PAGE,
    worklist: NO_PAGE,
    events: async () => [],
  },
  feedItems: { details: async () => [] },
  signs: { toldOf: async () => ({ told: [], matches: [] }) },
  perform: () => Promise.reject(new Error('nothing is done here')),
};
const NO_JOBS: Context['jobs'] = { list: async () => [], counts: async () => [], retry: async () => false };

/** The graph as it is served, over ports of a test's own. Start it once a file: the schema takes a tenth of a second. */
export async function graph({ ports: given, record, feeds }: GraphOptions): Promise<Graph> {
  const schema = await guildhallSchema();
  const [audited, runs, bugs]: [AuditEntry[], string[], unknown[]] = [[], [], []];
  const keep = async (entry: AuditEntry) => void audited.push(entry);
  const apollo = apolloServer({
    schema,
    audit: { record: record ?? keep },
    onRun: how => void runs.push(how),
    onAuditFailed: () => {},
    onBug: error => void bugs.push(error),
    limits: LIMITS,
  });
  await apollo.start();

  const contextOf = ({ as = 'officer', purpose, people }: Asking): Context => {
    const purposes = purposesOf(as);
    const named = purpose ?? (purposes[0] as Purpose);
    const bound = as === 'resident' || as === 'chatbot' || as === 'public';
    const caller: Caller = {
      class: as,
      subject: 'subject',
      client: 'test',
      purpose: named,
      purposes,
      people: bound ? (people ?? []) : null,
    };
    const grant = grantOf(as, named);
    if (grant === null) throw new Error(`${as} has no purpose ${named}`);
    const reads = new Reads();
    const call = {
      deadlineAt: performance.now() + 5_000,
      authority: 'gateway',
      staleAllowed: true,
      fresh: false,
    } as const;
    const loaders = new Loaders({
      ports: given,
      cases: NO_CASEWORK.cases,
      feedItems: NO_CASEWORK.feedItems,
      people: NO_PEOPLE,
      clock: TODAY,
      caller,
      reads,
      call,
      ...(feeds && { feeds }),
    });
    const nothing = {
      payments: null,
      follow: () => Promise.reject(new Error('nothing is followed here')),
      casework: NO_CASEWORK,
      people: NO_PEOPLE,
      authorityLimits: guildhallConfig.parse({}).casework.authority,
      jobs: NO_JOBS,
      systems: () => [],
      turn: async () => undefined,
    };
    return { caller, grant, loaders, fresh: loaders, reads, clock: TODAY, ...nothing, ...LAW, requestId: 'request-1' };
  };

  return {
    apollo,
    schema,
    audited,
    runs,
    bugs,
    async ask(asking) {
      const { query, variables } = asking;
      const { body, http } = await apollo.executeOperation(
        { query, variables: variables ?? {} },
        { contextValue: contextOf(asking) },
      );
      if (body.kind !== 'single') throw new Error('an answer in parts');
      return { ...body.singleResult, status: http.status } as ExecutionResult & { status: number | undefined };
    },
  };
}
