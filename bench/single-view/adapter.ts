import type { z } from 'zod';
import { type Benefits, type PaymentHistoryText, paymentHistoryText } from '../../src/adapters/ports/benefits.js';
import type { Answers, Call } from '../../src/adapters/ports/call.js';
import { type AccountYearText, accountYearText, type CouncilTax } from '../../src/adapters/ports/council-tax.js';
import type { Documents } from '../../src/adapters/ports/documents.js';
import type { Clock } from '../../src/domain/dates.js';
import { type AnyRef, numberOf } from '../../src/domain/references.js';
import type { Ports } from '../../src/loaders/scope.js';
import { type Reply, Unreadable, type Upstream } from '../../src/platform/http/upstream.js';
import * as wire from './wire.js';

interface Asking<Rows extends z.ZodType> {
  readonly path: string;
  readonly keys: readonly string[];
  readonly rows: Rows;
}

/** Asks the upstream, checks every row, and says where it came from. */
class Rows {
  constructor(
    private readonly system: string,
    private readonly upstream: Upstream,
    private readonly clock: Clock,
  ) {}

  of<Rows extends z.ZodType>({ path, keys, rows }: Asking<Rows>, call: Call): Promise<z.output<Rows>> {
    const accept = ({ status, body }: Reply) => {
      const read = status === 200 ? rows.safeParse(JSON.parse(body.toString())) : null;
      if (!read?.success) throw new Unreadable(path);
      return read.data;
    };
    const query = { keys: keys.join(',') };
    return this.upstream.request(
      { operation: path, kind: 'read', method: 'GET', path: `/${path}`, query, accept },
      call,
    );
  }

  from(ref: AnyRef) {
    return Object.freeze({ system: this.system, reference: numberOf(ref), asOf: this.clock.now(), stale: false });
  }
}

const byKey = <Row, Key extends string, Value>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  make: (row: Row) => Value,
): Answers<Key, Value> => new Map(rows.map(row => [keyOf(row), Object.freeze(make(row))]));

/** What was asked for under a key: an upstream that answers another is not to be believed. */
function askedFor<Key>(asked: ReadonlyMap<string, Key>, text: string): Key {
  const key = asked.get(text);
  if (key === undefined) throw new Unreadable('a row that nobody asked for');
  return key;
}

/** The JSON upstream with batch calls, behind our ports: every method is one call for all its keys. */
export function jsonPorts(system: string, upstream: Upstream, clock: Clock): Ports {
  const rows = new Rows(system, upstream, clock);
  return {
    councilTax: { ...people(rows), ...ledgers(rows) },
    benefits: benefits(rows),
    documents: { documentsOf: documentsOf(rows), content: async () => new Map() },
  };
}

const people = (rows: Rows): Pick<CouncilTax, 'customers' | 'accounts' | 'properties'> => ({
  async customers(keys, call) {
    const found = await rows.of({ path: 'customers', keys, rows: wire.customers }, call);
    return byKey(
      found,
      row => row.ref,
      ({ nino, accountRefs, ...row }) => ({
        kind: 'Customer' as const,
        ...row,
        nationalInsuranceNumber: nino,
        accounts: accountRefs.map(ref => ({ ref, status: 'CURRENT' })),
        source: rows.from(row.ref),
      }),
    );
  },
  async accounts(keys, call) {
    const asked = { path: 'accounts', keys: keys.map(({ account }) => account), rows: wire.accounts };
    return byKey(
      await rows.of(asked, call),
      row => row.ref,
      ({ bank, paymentMethod, years, ...row }) => ({
        kind: 'CouncilTaxAccount' as const,
        ...row,
        paymentGroup: paymentMethod.group,
        directDebit: paymentMethod.directDebit,
        bankDetails: bank,
        years: years.map(({ yearNumber, ...year }) => ({ year: yearNumber, ...year })),
        source: rows.from(row.ref),
      }),
    );
  },
  async properties(keys, call) {
    const asked = { path: 'properties', keys: keys.map(({ account }) => account), rows: wire.properties };
    return byKey(
      await rows.of(asked, call),
      row => row.account,
      ({ account, holder, ...row }) => {
        const property = {
          kind: 'Property' as const,
          ...row,
          through: { account, holder },
          source: rows.from(row.ref),
        };
        const dwelling = { property, current: true, fullYearCharge: null, charge: null };
        return { account, properties: [dwelling], source: rows.from(account) };
      },
    );
  },
});

const ledgers = (rows: Rows): Pick<CouncilTax, 'transactions' | 'instalments'> => ({
  async transactions(keys, call) {
    const asked = new Map(keys.map(key => [accountYearText(key), key] as const));
    const found = await rows.of({ path: 'transactions', keys: [...asked.keys()], rows: wire.transactions }, call);
    return byKey(
      found,
      row => row.key as AccountYearText,
      row => {
        const { account, year } = askedFor(asked, row.key);
        const transactions = row.transactions.map(line => ({ ...line, periodFrom: null, periodTo: null, claim: null }));
        return { account, year, transactions, source: rows.from(account) };
      },
    );
  },
  async instalments(keys, call) {
    const asked = new Map(keys.map(key => [accountYearText(key), key] as const));
    const found = await rows.of({ path: 'instalments', keys: [...asked.keys()], rows: wire.instalments }, call);
    return byKey(
      found,
      row => row.key as AccountYearText,
      row => {
        const { account, year } = askedFor(asked, row.key);
        return { account, year, paymentMethod: null, instalments: row.instalments, source: rows.from(account) };
      },
    );
  },
});

const benefits = (rows: Rows): Benefits => ({
  async claimsOf(keys, call) {
    const found = await rows.of({ path: 'claim-lists', keys, rows: wire.claimLists }, call);
    return byKey(
      found,
      row => row.holder,
      row => ({ ...row, source: rows.from(row.holder) }),
    );
  },
  async claims(keys, call) {
    const asked = { path: 'claims', keys: keys.map(({ claim }) => claim), rows: wire.claims };
    return byKey(
      await rows.of(asked, call),
      row => row.claim,
      ({ claim, holder, schemes }) => {
        const source = rows.from(claim);
        const filled = schemes.map(({ nextPayment, ...scheme }) => ({
          ...scheme,
          holder,
          place: `P${Number(numberOf(claim)) - 6_000_000}`,
          nextPayment: nextPayment && { ...nextPayment, paidUpTo: null },
          source,
        }));
        return { claim, schemes: filled, source };
      },
    );
  },
  async payments(keys, call) {
    const asked = new Map(keys.map(key => [paymentHistoryText(key), key] as const));
    const found = await rows.of({ path: 'payments', keys: [...asked.keys()], rows: wire.payments }, call);
    return byKey(
      found,
      row => row.key as PaymentHistoryText,
      row => {
        const { holder, scheme } = askedFor(asked, row.key);
        const payments = row.payments.map(paid => ({ ...paid, type: null, account: null }));
        return { holder, scheme, payments, source: rows.from(holder) };
      },
    );
  },
});

const documentsOf =
  (rows: Rows): Documents['documentsOf'] =>
  async (keys, call) => {
    const found = await rows.of({ path: 'documents', keys, rows: wire.documents }, call);
    return byKey(
      found,
      row => row.holder,
      ({ holder, documents }) => {
        const listed = documents.map(row => ({
          kind: 'Document' as const,
          ...row,
          holder,
          downloaded: false,
          source: rows.from(row.ref),
        }));
        return { holder, documents: listed, source: rows.from(holder) };
      },
    );
  };
