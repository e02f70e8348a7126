import { accountRef } from '../../../src/domain/references.js';
import { UpstreamError } from '../../../src/platform/http/upstream-error.js';
import { answering, type Graph, graph, ports } from '../../support/graph.js';
import { aCustomer, anAccount, OTIS } from '../../support/records.js';

const CANARY = 'QQ123456C';
const HOUSEHOLD = { adults: [{ age: 30 }], home: { tenure: 'OWNER' } };

describe('what a caller is told', () => {
  let served: Graph;
  beforeAll(async () => {
    const two = ['50098765', '50011111'].map(number => ({ ref: accountRef('civica', number), status: 'CURRENT' }));
    served = await graph({
      ports: ports({
        councilTax: {
          customers: answering({ [OTIS]: aCustomer({ accounts: two }) }),
          accounts: answering<ReturnType<typeof anAccount>>({
            'civica:50098765': anAccount(),
            'civica:50011111': new UpstreamError('civica', 'timeout'),
          }),
        },
        benefits: {
          claimsOf: answering({ [OTIS]: new UpstreamError('civica', 'unavailable', { retryAfterMs: 5_000 }) }),
        },
        documents: { documentsOf: () => Promise.reject(new TypeError(`secret of ours ${CANARY}`)) },
      }),
    });
  });

  it('nulls what cannot be read, says why, and lets the rest stand', async () => {
    const query = `{ customer(ref: "${OTIS}") { name { surname } accounts { totalCount nodes { ref balance } } claims { totalCount } } }`;
    const { data, errors } = await served.ask({ query });
    expect(data?.customer).toEqual({
      name: { surname: 'Fernleigh' },
      accounts: { totalCount: 2, nodes: [{ ref: 'civica:50098765', balance: '712.00' }, null] },
      claims: null,
    });
    expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual(
      expect.arrayContaining([
        {
          path: ['customer', 'accounts', 'nodes', 1],
          extensions: { code: 'UPSTREAM_TIMEOUT', system: 'civica', retryable: true },
        },
        {
          path: ['customer', 'claims'],
          extensions: { code: 'UPSTREAM_UNAVAILABLE', system: 'civica', retryable: true, retryAfterMs: 5_000 },
        },
      ]),
    );
    expect(served.runs.at(-1)).toBe('fallback');
  });

  it('says nothing of our own bugs, and raises them', async () => {
    const answer = await served.ask({ query: `{ customer(ref: "${OTIS}") { documents { totalCount } } }` });
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL' });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(served.bugs.at(-1)).toBeInstanceOf(TypeError);
  });

  it.each`
    what                           | query                                                                                     | variables
    ${'a literal'}                 | ${`{ customer(ref: "${CANARY}") { ref } }`}                                               | ${{}}
    ${'a literal of another type'} | ${`{ customer(ref: ${CANARY}) { ref } }`}                                                 | ${{}}
    ${'a variable'}                | ${'query ($ref: PersonReference!) { customer(ref: $ref) { ref } }'}                       | ${{ ref: CANARY }}
    ${'a variable that is a list'} | ${'query ($ref: PersonReference!) { customer(ref: $ref) { ref } }'}                       | ${{ ref: [CANARY, { at: CANARY }] }}
    ${'an integer variable'}       | ${`query ($n: Int!) { customer(ref: "${OTIS}") { accounts(first: $n) { totalCount } } }`} | ${{ n: CANARY }}
    ${'a field'}                   | ${`{ ${CANARY} }`}                                                                        | ${{}}
    ${'an alias of a wrong field'} | ${`{ ${CANARY}: nothing }`}                                                               | ${{}}
    ${'an argument'}               | ${`{ customer(${CANARY}: "x") { ref } }`}                                                 | ${{}}
    ${'a variable name'}           | ${`{ customer(ref: $${CANARY}) { ref } }`}                                                | ${{}}
    ${'a type'}                    | ${`query ($x: ${CANARY}) { me { class } }`}                                               | ${{}}
    ${'a directive'}               | ${`{ me @${CANARY} { class } }`}                                                          | ${{}}
    ${'a fragment'}                | ${`{ ...${CANARY} }`}                                                                     | ${{}}
    ${'a cursor'}                  | ${`{ customer(ref: "${OTIS}") { accounts(after: "${CANARY}") { totalCount } } }`}         | ${{}}
    ${'what is no document'}       | ${`"${CANARY}`}                                                                           | ${{}}
    ${'a name where none may be'}  | ${`{ me { class ) ${CANARY} }`}                                                           | ${{}}
    ${'an enum'}                   | ${`{ me { class(x: ${CANARY}) } }`}                                                       | ${{}}
    ${'an operation name'}         | ${`query ${CANARY} { me { class } } query ${CANARY} { me { class } }`}                    | ${{}}
  `('repeats nothing that was sent: $what', async ({ query, variables }) => {
    const answer = await served.ask({ query, variables });
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(answer.errors?.every(({ extensions }) => extensions?.code !== 'INTERNAL')).toBe(true);
  });

  it('says what would have been valid', async () => {
    const answer = await served.ask({ query: '{ customer(ref: "7001234") { ref } }' });
    expect(answer.errors?.[0]?.message).toBe(
      'A PersonReference is the system and the number with a colon between, such as "civica:7001234".',
    );
    expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it.each`
    input                                                          | says
    ${{ adults: [{ age: 30 }] }}                                   | ${': "home" is missing'}
    ${{ adults: [{ age: 30 }], home: {} }}                         | ${' at "home": "tenure" is missing'}
    ${{ ...HOUSEHOLD, [CANARY]: 1 }}                               | ${': it has a field that HouseholdInput has not'}
    ${{ ...HOUSEHOLD, adults: [{ [CANARY]: 1 }] }}                 | ${' at "adults[0]": it has a field that HouseholdAdultInput has not'}
    ${{ ...HOUSEHOLD, home: { tenure: CANARY } }}                  | ${/ at "home.tenure": one of COUNCIL, .*OWNER$/}
    ${{ ...HOUSEHOLD, adults: [{ incomes: [{ kind: CANARY }] }] }} | ${/ at "adults\[0\]\.incomes\[0\]\.kind": one of STATE_PENSION, .*[A-Z] …$/}
  `('says where in a variable it is wrong: $says', async ({ input, says }) => {
    const query =
      'query ($input: HouseholdInput!) { calculate { household(input: $input) { ... on HouseholdCalculation { assumptions } } } }';
    const { errors } = await served.ask({ as: 'public', query, variables: { input } });
    const messages = errors?.map(({ message }) => message) ?? [];
    expect(messages.join()).not.toContain(CANARY);
    expect(messages).toContainEqual(
      typeof says === 'string' ? `Variable "…" got invalid value …${says}` : expect.stringMatching(says),
    );
  });
});
