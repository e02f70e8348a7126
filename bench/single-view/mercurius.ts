import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius, { type IResolvers } from 'mercurius';
import { type PeerLoaders, peerLoaders } from './peer-loaders.js';
import type { Row } from './rows.js';
import { served } from './served.js';

/** Mercurius with its JIT over the same schema, with plain resolvers and the peers' own loaders. */
const [upstream = '', mode] = process.argv.slice(2);
const makeLoaders = peerLoaders(upstream, mode === 'warm');
const schema = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');

interface PeerContext {
  readonly loaders: PeerLoaders;
}
type Page = { readonly first: number };
const rowsOf = (value: unknown): readonly Row[] => (value ?? []) as readonly Row[];
const page = (rows: readonly Row[], { first }: Page) => ({ totalCount: rows.length, nodes: rows.slice(0, first) });

const claimFields = {
  entitlements: ({ entitlements }: Row, args: Page) => page(rowsOf(entitlements), args),
  payments: async ({ kind, holder }: Row, args: Page, { loaders }: PeerContext) =>
    page(rowsOf((await loaders.payments.load(`${holder}|${kind}`)).payments), args),
};

const resolvers = {
  Query: { customer: (_: unknown, { ref }: { ref: string }, { loaders }: PeerContext) => loaders.customers.load(ref) },
  Customer: {
    async accounts({ accountRefs }: Row, { first }: Page, { loaders }: PeerContext) {
      const refs = accountRefs as string[];
      return { totalCount: refs.length, nodes: await loaders.accounts.loadMany(refs.slice(0, first)) };
    },
    async claims({ ref }: Row, args: Page, { loaders }: PeerContext) {
      const list = await loaders['claim-lists'].load(String(ref));
      const records = await Promise.all(rowsOf(list.claims).map(({ claim }) => loaders.claims.load(String(claim))));
      return page(
        records.flatMap(({ schemes, holder }) => rowsOf(schemes).map(claim => ({ ...claim, holder }))),
        args,
      );
    },
    documents: async ({ ref }: Row, args: Page, { loaders }: PeerContext) =>
      page(rowsOf((await loaders.documents.load(String(ref))).documents), args),
  },
  CouncilTaxAccount: {
    property: ({ ref }: Row, _: unknown, { loaders }: PeerContext) => loaders.properties.load(String(ref)),
    instalments: async ({ ref }: Row, args: Page, { loaders }: PeerContext) =>
      page(rowsOf((await loaders.instalments.load(`${ref}|2026`)).instalments), args),
    transactions: async ({ ref }: Row, args: Page, { loaders }: PeerContext) =>
      page(rowsOf((await loaders.transactions.load(`${ref}|2026`)).transactions), args),
  },
  HousingBenefitClaim: claimFields,
  CouncilTaxReductionClaim: claimFields,
  Claim: { resolveType: ({ kind }: Row) => kind },
};

const app = Fastify({ logger: false });
await app.register(mercurius.default ?? mercurius, {
  schema,
  resolvers: resolvers as unknown as IResolvers,
  jit: 1,
  context: () => ({ loaders: makeLoaders() }),
});
await served(app);
