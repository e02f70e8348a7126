import { checkOf } from '../../sandbox/academy/written.js';
import type { CallerClass } from '../../src/domain/permissions.js';
import { useGateway } from '../support/gateway.js';
import {
  MY_ACCOUNT,
  MY_BENEFITS,
  operation,
  WHAT_DO_I_OWE,
  WHOLE_CUSTOMER,
  WHY_MY_BILL,
} from '../support/operations.js';
import { personWho } from '../support/town.js';

const { gateway, sandbox, another } = useGateway({ sandbox: { households: 60, academy: true } });

/** What only one of the two holds, or each in its own way: an id, a copy's date, a code of its own, bank details. */
const NOT_BOTH: ReadonlySet<string> = new Set([
  'id',
  'source',
  'sources',
  'bankDetails',
  'claimType',
  'personType',
  'priority',
  'documents',
  'periodFrom',
  'periodTo',
  'payee',
]);

/** Account 50000100 of Civica is 500001009 of Academy, whose check digit belongs to the number; a claim likewise. */
const plainNumber = (text: string): string =>
  text.replace(/\b(?:civica|academy):([A-Z]?\d+)\b/gi, (_, number: string) =>
    /^(5\d{8}|6\d{7})$/.test(number) && checkOf(Number(number.slice(0, -1))) === number.slice(-1)
      ? number.slice(0, -1)
      : number,
  );

interface Inside {
  readonly key?: string;
  /** Whether benefits know the person: council tax holds no insurance number. */
  readonly claims: boolean;
}

/** An answer without what is not held by both, in capitals, lists of records in the order of their references. */
function shared(value: unknown, { key = '', claims }: Inside): unknown {
  if (typeof value === 'string') return plainNumber(value).toUpperCase();
  if (Array.isArray(value)) {
    const items = value.map(item => shared(item, { claims }));
    const isOfRecords =
      key === 'nodes' && items.some(item => typeof item === 'object' && item !== null && 'ref' in item);
    return isOfRecords || key === 'contacts' ? items.sort((a, b) => text(a).localeCompare(text(b))) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const isReduction = '__typename' in value && value.__typename === 'CouncilTaxReductionClaim';
  return Object.fromEntries(
    Object.entries(value)
      // What is credited for council tax support is no payment of the claim in Academy's known tables.
      .filter(([name]) => !NOT_BOTH.has(name) && !(isReduction && name === 'payments'))
      .filter(([name]) => claims || name !== 'nationalInsuranceNumber')
      .map(([name, inside]) => [name, shared(inside, { key: name, claims })]),
  );
}
const text = (value: unknown): string => JSON.stringify(value);

const DOCUMENTS: readonly (readonly [name: string, as: CallerClass])[] = [
  [WHOLE_CUSTOMER, 'officer'],
  [MY_ACCOUNT, 'resident'],
  [MY_BENEFITS, 'resident'],
  [WHAT_DO_I_OWE, 'chatbot'],
  [WHY_MY_BILL, 'resident'],
];

const inAcademy = (reference: string): string => reference.replace('civica:', 'academy:');
const asked = (as: CallerClass, ref: string) => (as === 'officer' ? { variables: { ref } } : { people: [ref] });

describe('one person in either system', () => {
  it.each(DOCUMENTS)('%s answers the same where both hold the fact', async (name, as) => {
    // The officer's document holds what the others do, so these are asked of some people only.
    const people = sandbox().people.slice(0, as === 'officer' ? undefined : 5);
    let compared = 0;
    for (const { reference, accounts, claims } of people) {
      if (accounts.length + claims.length === 0) continue; // Academy knows of nobody who has neither
      const civica = await gateway().ask(as, operation(name), asked(as, reference));
      const academy = await gateway().ask(as, operation(name), asked(as, inAcademy(reference)));
      expect({ reference, errors: [civica.errors, academy.errors] }).toEqual({ reference, errors: [[], []] });
      const inside = { claims: claims.length > 0 };
      expect({ reference, data: shared(academy.data, inside) }).toEqual({
        reference,
        data: shared(civica.data, inside),
      });
      compared += 1;
    }
    expect(compared).toBeGreaterThan(as === 'officer' ? 20 : 4);
  });

  it('is two customers to callers: each reference with its own system, and none of the other’s records', async () => {
    const reference = personWho(sandbox().people, 'moved within the district');
    const { text: said, data } = await gateway().ask<{ customer: { ref: string } }>(
      'officer',
      operation(WHOLE_CUSTOMER),
      {
        variables: { ref: inAcademy(reference) },
      },
    );
    expect(data?.customer.ref).toBe(inAcademy(reference));
    expect(said).not.toMatch(/civica:/);
    expect(said).toMatch(/"asOf":"\d{4}-\d{2}-\d{2}T2[12]:00:00Z"/);
  });

  it('opens a node of Academy again by its id, and never through somebody who is not on it', async () => {
    const [first] = sandbox().people;
    const ref = inAcademy(first?.reference ?? '');
    const account = '{ customer(ref: "REF") { accounts { nodes { id ref } } } }'.replace('REF', ref);
    const { data } = await gateway().ask<{ customer: { accounts: { nodes: { id: string; ref: string }[] } } }>(
      'officer',
      account,
    );
    const [node] = data?.customer.accounts.nodes ?? [];
    const open = (id: string, people: string[]) =>
      gateway().ask<{ node: unknown }>(
        'resident',
        '{ node(id: "ID") { ... on CouncilTaxAccount { ref balance } } }'.replace('ID', id),
        {
          people,
        },
      );
    expect((await open(node?.id ?? '', [ref])).data?.node).toMatchObject({ ref: node?.ref });
    const other = inAcademy(personWho(sandbox().people, 'a couple jointly liable'));
    const forged = Buffer.from(`CouncilTaxAccount:${node?.ref}@${other.split(':')[1]}`).toString('base64url');
    expect((await open(forged, [other])).data).toEqual({ node: null });
  });
});

describe('two systems behind one port', () => {
  const BOTH = `query($a: PersonReference!, $b: PersonReference!) {
    a: customer(ref: $a) { ref name { surname } accounts { nodes { ref balance } } claims { nodes { ref status } } }
    b: customer(ref: $b) { ref name { surname } accounts { nodes { ref balance } } claims { nodes { ref status } } }
  }`;
  const variables = () => {
    const reference = personWho(sandbox().people, 'in arrears at the first reminder');
    return { a: reference, b: inAcademy(reference) };
  };

  it('one in trouble leaves the other’s answers whole', async () => {
    const ask = async (more: object) =>
      (await another(more)).ask<{ a: unknown; b: unknown }>('officer', BOTH, { variables: variables() });
    const healthy = await ask({});
    expect(healthy.errors).toEqual([]);
    sandbox().setFaults({ kind: 'error' });
    const withoutCivica = await ask({});
    sandbox().clearFaults();
    expect(withoutCivica.data).toEqual({ a: null, b: healthy.data?.b });
    expect(withoutCivica.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'UPSTREAM_UNAVAILABLE', system: 'civica' },
    ]);
    const options = sandbox().academy?.options as { connection: object };
    const nowhere = { ...options, connection: { ...options.connection, port: 1 } };
    const withoutAcademy = await ask({ academy: { options: nowhere } });
    expect(withoutAcademy.data).toEqual({ a: healthy.data?.a, b: null });
    expect(withoutAcademy.errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'UPSTREAM_UNAVAILABLE', system: 'academy' },
    ]);
  });

  it('reads of each only the accounts that are still its own', async () => {
    const reference = personWho(sandbox().people, 'moved within the district');
    const [first, second] = sandbox().people.find(one => one.reference === reference)?.accounts ?? [];
    const [kept, gone] = [first, second].map(one => one?.split(':')[1] ?? '');
    const records = { accounts: [{ from: kept ?? '', to: kept ?? '' }] };
    const split = await another({ civica: { records }, academy: { records } });
    const query = 'query($ref: PersonReference!) { customer(ref: $ref) { accounts { nodes { ref } } } }';
    for (const ref of [reference, inAcademy(reference)]) {
      const { data, errors } = await split.ask('officer', query, { variables: { ref } });
      expect(errors).toEqual([]);
      expect(text(data)).toContain(kept);
      expect(text(data)).not.toContain(gone);
    }
  });

  it('says of each whether it answers and what it serves', async () => {
    const { data } = await gateway().ask('officer', '{ systems { name product serves state } }');
    const serves = ['councilTax', 'benefits', 'documents'];
    expect(data).toEqual({
      systems: [
        { name: 'civica', product: 'civica', serves, state: 'ANSWERING' },
        { name: 'academy', product: 'academy', serves, state: 'ANSWERING' },
      ],
    });
  });
});

describe("officers' notes", () => {
  const NOTES = `query($ref: PersonReference!, $after: String) { customer(ref: $ref) {
    accounts { nodes { notes(first: 1, after: $after) { ...Notes } } }
    claims { nodes { notes(first: 1, after: $after) { ...Notes } } }
  } }
  fragment Notes on OfficerNoteConnection {
    totalCount nodes { author on time text } pageInfo { hasNextPage endCursor } source { system }
  }`;
  type Noted = { notes: { pageInfo: { endCursor: string } } | null };
  type Answer = { customer: { accounts: { nodes: Noted[] }; claims: { nodes: Noted[] } } };
  const ask = (as: CallerClass, ref: string, after?: string) =>
    gateway().ask<Answer>(as, NOTES, {
      variables: { ref, after },
      ...(as === 'resident' || as === 'chatbot' ? { people: [ref] } : {}),
    });
  const person = () => personWho(sandbox().people, 'in arrears at the first reminder');
  const page = (entry: object, hasNextPage: boolean) => ({
    notes: { totalCount: 2, nodes: [entry], pageInfo: { hasNextPage }, source: { system: 'academy' } },
  });

  it('are read by staff from the system that has them, page by page', async () => {
    const first = { author: 'JSMITH1', on: '2026-11-03', time: '09:14:22' };
    const { data, errors } = await ask('officer', inAcademy(person()));
    expect(errors).toEqual([]);
    const [account] = data?.customer.accounts.nodes ?? [];
    const [claim] = data?.customer.claims.nodes ?? [];
    expect(account).toMatchObject(page({ ...first, text: expect.stringContaining('rang about council tax') }, true));
    expect(claim).toMatchObject(page({ ...first, text: expect.stringContaining('rang about benefits') }, true));
    const next = await ask('officer', inAcademy(person()), account?.notes?.pageInfo.endCursor);
    const second = { author: 'AKHAN2', on: '2026-10-12', time: '15:40:01' };
    expect(next.data?.customer.accounts.nodes[0]).toMatchObject(page(second, false));
  });

  it('are null, without an error, where the system cannot be asked for them', async () => {
    const { data, errors } = await ask('officer', person());
    expect(errors).toEqual([]);
    expect(data?.customer.accounts.nodes).toEqual([{ notes: null }]);
  });

  it.each<CallerClass>(['resident', 'chatbot'])('are never for a %s, about themselves neither', async as => {
    const { data, errors } = await ask(as, inAcademy(person()));
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });
});
