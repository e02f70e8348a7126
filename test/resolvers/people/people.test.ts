import { randomUUID } from 'node:crypto';
import { personRef } from '../../../src/domain/references.js';
import { loadPeople } from '../../../src/people/loading/load-people.js';
import { guildhallConfig } from '../../../src/server/config.js';
import { peopleKeysOf } from '../../../src/server/people-behind.js';
import { aRecord, sourceOf } from '../../people/support/records.js';
import { useGateway } from '../../support/gateway.js';

const SEARCH = /* GraphQL */ `
  query Find($search: CustomerSearch!, $first: Int, $after: String) {
    customers(search: $search, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { person name reasons { field way } customer { ref } }
    }
  }
`;
const OPEN = /* GraphQL */ `query Open($ref: PersonReference!) { customer(ref: $ref) { ref links { person state case { state } } likelySame { person confidence evidence { field agreement } } } }`;
const changed = (name: string, input: string) => /* GraphQL */ `
  mutation Change($input: ${input}!) {
    ${name}(input: $input) {
      __typename
      ... on ChangeDone { case { __typename state version id } }
      ... on ChangeRefused { reasons { code } }
      ... on InputProblems { problems { field problem } }
    }
  }
`;

interface Found {
  readonly customers: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly nodes: readonly { readonly person: string }[];
  };
}
interface Opened {
  readonly customer: {
    readonly links: readonly { readonly state: string }[];
    readonly likelySame: readonly { readonly person: string }[];
  } | null;
}
type Outcome = Record<
  string,
  {
    readonly __typename: string;
    readonly case?: { readonly state: string; readonly version: number; readonly id: string } | null;
    readonly reasons?: readonly { readonly code: string }[];
  }
>;

/** An id is the type and the reference. */
const caseOf = (id = ''): string =>
  Buffer.from(id, 'base64url')
    .toString()
    .replace(/^[A-Za-z]+:/, '');

describe('finding people in the graph', () => {
  const { gateway, database } = useGateway();
  const imogen = { name: { forenames: 'Imogen', surname: 'Wetherall' } } as const;
  const born = { birthDate: null, nationalInsuranceNumber: 'JX123456C' } as const;
  const search = (as: 'officer' | 'auditor' | 'resident', text: string, more = {}) =>
    gateway().ask<Found>(as, SEARCH, { variables: { search: { text }, ...more } });
  const open = (ref: string) => gateway().ask<Opened>('officer', OPEN, { variables: { ref } });
  const change = async (name: string, input: string, given: object) => {
    const { data, errors } = await gateway().ask<Outcome>('officer', changed(name, input), {
      variables: { input: { key: randomUUID(), ...given } },
    });
    expect(errors).toEqual([]);
    return data?.[name];
  };

  beforeAll(async () => {
    const config = guildhallConfig.parse({});
    await loadPeople(
      sourceOf(() => [
        aRecord('7000100', { ...imogen, ...born }),
        aRecord('7000104', { ...imogen, ...born }),
        aRecord('7000108', { ...imogen, sensitive: 'REFUGE' }),
      ]),
      { reading: 'whole' },
      {
        database: database(),
        keys: peopleKeysOf({ ...config, audit: { ...config.audit, secret: new Uint8Array(32).fill(7) } }),
        now: () => new Date(),
      },
    );
  });

  it('shows who was found and why, in pages, and each record with it', async () => {
    const { data } = await search('officer', 'imogne wetherall', { first: 1 });
    expect(data?.customers).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          person: 'civica:7000100',
          reasons: [
            { field: 'NAME', way: 'SLIP' },
            { field: 'NAME', way: 'SAME' },
          ],
          customer: { ref: 'civica:7000100' },
        },
      ],
    });
    const next = await search('officer', 'imogne wetherall', { first: 1, after: data?.customers.pageInfo.endCursor });
    expect(next.data?.customers.nodes.map(({ person }) => person)).toEqual(['civica:7000104']);
  });

  it('is not for residents', async () => {
    const { errors } = await search('resident', 'imogen wetherall');
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('hides a sensitive record, and does not count it, until the glass is broken with a reason', async () => {
    const hidden = personRef('civica', '7000108');
    expect((await search('officer', 'imogen wetherall')).data?.customers.totalCount).toBe(2);
    expect((await open(hidden)).data).toEqual((await open('civica:7999999')).data);
    expect((await search('auditor', 'imogen wetherall')).data?.customers.totalCount).toBe(3);
    expect(
      await change('breakGlass', 'BreakGlassInput', { person: hidden, reason: 'Caller in danger asks for this' }),
    ).toMatchObject({ __typename: 'ChangeDone', case: null });
    expect((await open(hidden)).data?.customer).not.toBeNull();
    expect((await search('officer', 'imogen wetherall')).data?.customers.totalCount).toBe(3);
  });

  it('answers a broken glass alike for a record that is not there', async () => {
    expect(
      await change('breakGlass', 'BreakGlassInput', { person: 'civica:7999999', reason: 'Nobody there' }),
    ).toMatchObject({ __typename: 'ChangeDone', case: null });
  });

  it('proposes, confirms and undoes a link, and merges nothing', async () => {
    const [a, b] = ['civica:7000100', 'civica:7000104'];
    expect((await open(a)).data?.customer?.likelySame).toMatchObject([{ person: b }]);
    const proposed = await change('proposeLink', 'ProposeLinkInput', { a: b, b: a, reason: 'Same number' });
    expect(proposed).toMatchObject({
      __typename: 'ChangeDone',
      case: { __typename: 'PersonLinkCase', state: 'PROPOSED' },
    });
    expect((await change('proposeLink', 'ProposeLinkInput', { a, b, reason: 'Again' }))?.reasons).toEqual([
      { code: 'ALREADY_DONE' },
    ]);
    const known = { case: caseOf(proposed?.case?.id), version: 1, reason: 'Seen both' };
    const confirmed = await change('confirmLink', 'DecideLinkInput', known);
    expect(confirmed?.case?.state).toBe('CONFIRMED');
    expect((await open(b)).data?.customer).toMatchObject({
      links: [{ person: a, state: 'CONFIRMED' }],
      likelySame: [],
    });
    expect((await search('officer', 'imogen wetherall')).data?.customers.nodes.map(({ person }) => person)).toEqual(
      expect.arrayContaining([a, b]),
    );
    const undone = await change('undoLink', 'DecideLinkInput', { ...known, version: 2 });
    expect(undone?.case?.state).toBe('UNDONE');
    expect((await open(a)).data?.customer).toMatchObject({ links: [], likelySame: [{ person: b }] });
    expect((await change('undoLink', 'DecideLinkInput', { ...known, version: 2 }))?.reasons).toEqual([
      { code: 'NOT_POSSIBLE_NOW' },
    ]);
  });

  it('links nothing with a record that may not be seen', async () => {
    const refused = await change('proposeLink', 'ProposeLinkInput', {
      a: 'civica:7000100',
      b: 'civica:7999999',
      reason: 'Guess',
    });
    expect(refused?.reasons).toEqual([{ code: 'NOT_FOUND' }]);
  });
});
