import type { PeerLoaders } from './peer-loaders.js';
import type { Row } from './rows.js';

type Rows = readonly Row[];
const text = (value: unknown): string => value as string;
const rowsOf = (value: unknown): Rows => (value ?? []) as Rows;
const firstOf = (rows: Rows, first: number) => ({ totalCount: rows.length, nodes: rows.slice(0, first) });

async function wholeAccount(ref: string, loaders: PeerLoaders) {
  const [account, property, instalments, transactions] = await Promise.all([
    loaders.accounts.load(ref),
    loaders.properties.load(ref),
    loaders.instalments.load(`${ref}|2026`),
    loaders.transactions.load(`${ref}|2026`),
  ]);
  const { holder: _holder, bank: _bank, years, ...shown } = account;
  const { account: _account, holder: _through, ...dwelling } = property;
  return {
    ...shown,
    years: rowsOf(years).map(({ yearNumber: _number, ...year }) => year),
    property: dwelling,
    instalments: { nodes: rowsOf(instalments.instalments).slice(0, 12) },
    transactions: firstOf(rowsOf(transactions.transactions), 20),
  };
}

async function wholeClaim(claim: Row, holder: string, loaders: PeerLoaders) {
  const { payments } = await loaders.payments.load(`${holder}|${claim.kind}`);
  const { kind: _kind, entitlements, ...shown } = claim;
  return {
    ...shown,
    entitlements: { nodes: rowsOf(entitlements).slice(0, 10) },
    payments: firstOf(rowsOf(payments), 10),
  };
}

async function claims(ref: string, loaders: PeerLoaders) {
  const list = await loaders['claim-lists'].load(ref);
  const records = await Promise.all(rowsOf(list.claims).map(({ claim }) => loaders.claims.load(text(claim))));
  const all = records.flatMap(({ schemes }) => rowsOf(schemes));
  return {
    totalCount: all.length,
    nodes: await Promise.all(all.slice(0, 10).map(claim => wholeClaim(claim, ref, loaders))),
  };
}

/** The whole customer by hand: exactly what the query gives. */
export async function handwrittenView(ref: string, loaders: PeerLoaders) {
  const [customer, claimPage, documents] = await Promise.all([
    loaders.customers.load(ref),
    claims(ref, loaders),
    loaders.documents.load(ref),
  ]);
  const { nino: _nino, accountRefs, name, ...shown } = customer;
  const refs = accountRefs as string[];
  const { initials: _initials, ...shownName } = name as Row;
  const accounts = await Promise.all(refs.slice(0, 10).map(account => wholeAccount(account, loaders)));
  return {
    customer: {
      ...shown,
      name: shownName,
      accounts: { totalCount: refs.length, nodes: accounts },
      claims: claimPage,
      documents: {
        totalCount: rowsOf(documents.documents).length,
        nodes: rowsOf(documents.documents)
          .slice(0, 20)
          .map(({ ref: _ref, ...document }) => document),
      },
    },
  };
}
