import type { z } from 'zod';
import { type Benefits, type PaymentHistoryText, paymentHistoryText } from '../../src/adapters/ports/benefits.js';
import type { Answers, Call } from '../../src/adapters/ports/call.js';
import { type AccountYearText, accountYearText, type CouncilTax } from '../../src/adapters/ports/council-tax.js';
import type { Documents } from '../../src/adapters/ports/documents.js';
import type { Clock } from '../../src/domain/dates.js';
import { numberOf } from '../../src/domain/references.js';
import type { Ports } from '../../src/loaders/scope.js';
import { type Reply, Unreadable, type Upstream } from '../../src/platform/http/upstream.js';
import type { From } from './map.js';
import * as map from './map.js';
import * as wire from './wire.js';

interface Asking<Row, Key extends string, Value> {
  readonly path: string;
  readonly keys: readonly string[];
  readonly rows: z.ZodType<readonly Row[]>;
  readonly keyOf: (row: Row) => Key;
  /** Undefined for a row that nobody asked for. */
  readonly to: (row: Row, from: From) => Value | undefined;
}

/** Asks the upstream for many rows at once, checks every one, and says where it came from. */
class Rows {
  constructor(
    private readonly system: string,
    private readonly upstream: Upstream,
    private readonly clock: Clock,
  ) {}

  async answers<Row, Key extends string, Value>(
    { path, keys, rows, keyOf, to }: Asking<Row, Key, Value>,
    call: Call,
  ): Promise<Answers<Key, Value>> {
    const accept = ({ status, body }: Reply) => {
      const read = status === 200 ? rows.safeParse(JSON.parse(body.toString())) : null;
      if (!read?.success) throw new Unreadable(path);
      return read.data;
    };
    const request = {
      operation: path,
      kind: 'read',
      method: 'GET',
      path: `/${path}`,
      query: { keys: keys.join(',') },
    } as const;
    const found = await this.upstream.request({ ...request, accept }, call);
    const asOf = this.clock.now();
    const from: From = ref => ({ system: this.system, reference: numberOf(ref), asOf, stale: false });
    const answers = new Map<Key, Value>();
    for (const row of found) {
      const value = to(row, from);
      if (value !== undefined) answers.set(keyOf(row), Object.freeze(value));
    }
    return answers;
  }
}

/** The JSON upstream with batch calls, behind our ports: every method is one call for all its keys. */
export function jsonPorts(system: string, upstream: Upstream, clock: Clock): Ports {
  const rows = new Rows(system, upstream, clock);
  return {
    councilTax: { ...people(rows), ...ledgers(rows) },
    benefits: benefits(rows),
    documents: {
      documentsOf: (keys, call) =>
        rows.answers(
          { path: 'documents', keys, rows: wire.documents, keyOf: ({ holder }) => holder, to: map.toDocuments },
          call,
        ),
      content: async () => new Map(),
    } satisfies Documents,
  };
}

const accountsOf = (keys: readonly { readonly account: string }[]) => keys.map(({ account }) => account);

const people = (rows: Rows): Pick<CouncilTax, 'customers' | 'accounts' | 'properties'> => ({
  customers: (keys, call) =>
    rows.answers({ path: 'customers', keys, rows: wire.customers, keyOf: ({ ref }) => ref, to: map.toCustomer }, call),
  accounts: (keys, call) =>
    rows.answers(
      { path: 'accounts', keys: accountsOf(keys), rows: wire.accounts, keyOf: ({ ref }) => ref, to: map.toAccount },
      call,
    ),
  properties: (keys, call) =>
    rows.answers(
      {
        path: 'properties',
        keys: accountsOf(keys),
        rows: wire.properties,
        keyOf: ({ account }) => account,
        to: map.toProperties,
      },
      call,
    ),
});

const ledgers = (rows: Rows): Pick<CouncilTax, 'transactions' | 'instalments'> => ({
  transactions(keys, call) {
    const asked = new Map<string, (typeof keys)[number]>(keys.map(key => [accountYearText(key), key]));
    const keyOf = ({ key }: { key: string }) => key as AccountYearText;
    return rows.answers(
      { path: 'transactions', keys: [...asked.keys()], rows: wire.transactions, keyOf, to: map.toTransactions(asked) },
      call,
    );
  },
  instalments(keys, call) {
    const asked = new Map<string, (typeof keys)[number]>(keys.map(key => [accountYearText(key), key]));
    const keyOf = ({ key }: { key: string }) => key as AccountYearText;
    return rows.answers(
      { path: 'instalments', keys: [...asked.keys()], rows: wire.instalments, keyOf, to: map.toInstalments(asked) },
      call,
    );
  },
});

const benefits = (rows: Rows): Benefits => ({
  claimsOf: (keys, call) =>
    rows.answers(
      { path: 'claim-lists', keys, rows: wire.claimLists, keyOf: ({ holder }) => holder, to: map.toClaimList },
      call,
    ),
  claims: (keys, call) =>
    rows.answers(
      {
        path: 'claims',
        keys: keys.map(({ claim }) => claim),
        rows: wire.claims,
        keyOf: ({ claim }) => claim,
        to: map.toClaims,
      },
      call,
    ),
  payments(keys, call) {
    const asked = new Map<string, (typeof keys)[number]>(keys.map(key => [paymentHistoryText(key), key]));
    const keyOf = ({ key }: { key: string }) => key as PaymentHistoryText;
    return rows.answers(
      { path: 'payments', keys: [...asked.keys()], rows: wire.payments, keyOf, to: map.toPayments(asked) },
      call,
    );
  },
});
