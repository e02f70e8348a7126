import { getIntrospectionQuery } from 'graphql';
import { CALLER_CLASSES } from '../../../src/domain/permissions.js';
import { answering, type Graph, graph, ports } from '../../support/graph.js';
import { aCustomer, anAccount, IMOGEN, OTIS } from '../../support/records.js';

const NAME = 'query ($ref: PersonReference!) { customer(ref: $ref) { name { full } } }';
const MONEY =
  'query ($ref: PersonReference!) { customer(ref: $ref) { nationalInsuranceNumber accounts { nodes { paymentMethod { bankDetails { sortCode accountNumber accountName } } } } } }';

describe('who may see what', () => {
  let served: Graph;
  beforeEach(async () => {
    served = await graph({
      ports: ports({
        councilTax: {
          customers: answering({ [OTIS]: aCustomer(), [IMOGEN]: aCustomer({ ref: IMOGEN }) }),
          accounts: answering({ 'civica:50098765': anAccount() }),
        },
      }),
    });
  });

  it.each`
    as             | people       | seen
    ${'public'}    | ${[OTIS]}    | ${'refused'}
    ${'resident'}  | ${[OTIS]}    | ${'shown'}
    ${'resident'}  | ${[IMOGEN]}  | ${'absent'}
    ${'resident'}  | ${[]}        | ${'absent'}
    ${'chatbot'}   | ${[OTIS]}    | ${'shown'}
    ${'chatbot'}   | ${[IMOGEN]}  | ${'absent'}
    ${'officer'}   | ${undefined} | ${'shown'}
    ${'assessor'}  | ${undefined} | ${'shown'}
    ${'manager'}   | ${undefined} | ${'refused'}
    ${'auditor'}   | ${undefined} | ${'shown'}
    ${'developer'} | ${undefined} | ${'refused'}
  `('$as with $people: a name is $seen', async ({ as, people, seen }) => {
    const { data, errors, status } = await served.ask({ as, people, query: NAME, variables: { ref: OTIS } });
    if (seen === 'refused') {
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect(status).toBe(403);
      expect(data ?? null).toBeNull();
    } else expect(data?.customer).toEqual(seen === 'shown' ? { name: { full: 'Mr Otis Fernleigh' } } : null);
  });

  it('has a line above for every class', () => {
    expect([...CALLER_CLASSES].sort()).toEqual(
      ['public', 'resident', 'chatbot', 'officer', 'assessor', 'manager', 'auditor', 'developer'].sort(),
    );
  });

  it.each`
    as            | purpose           | number         | account
    ${'officer'}  | ${'enquiry'}      | ${'*****042B'} | ${'****0007'}
    ${'officer'}  | ${'payment'}      | ${'*****042B'} | ${'00000007'}
    ${'assessor'} | ${'assessment'}   | ${'AA000042B'} | ${'00000007'}
    ${'assessor'} | ${'appeal'}       | ${'*****042B'} | ${'****0007'}
    ${'resident'} | ${'self-service'} | ${'*****042B'} | ${'****0007'}
  `('$as for $purpose sees $number and $account', async ({ as, purpose, number, account }) => {
    const { data } = await served.ask({ as, purpose, people: [OTIS], query: MONEY, variables: { ref: OTIS } });
    expect(data).toMatchObject({
      customer: {
        nationalInsuranceNumber: number,
        accounts: { nodes: [{ paymentMethod: { bankDetails: { accountNumber: account } } }] },
      },
    });
  });

  it('refuses a document whole for one field, and names the field', async () => {
    const query =
      'query ($ref: PersonReference!) { customer(ref: $ref) { name { full } documents { nodes { name } } } }';
    const { data, errors } = await served.ask({ as: 'chatbot', people: [OTIS], query, variables: { ref: OTIS } });
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain('Customer.documents');
    expect(served.audited).toEqual([]);
  });

  it('looks into fragments, aliases and both branches of a condition', async () => {
    const query = `query ($no: Boolean = false) { me { ...F } } fragment F on Me { x: customers @include(if: $no) { ... on Customer { name { full } } } }`;
    expect((await served.ask({ as: 'manager', query })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('answers a developer what every tool asks of a schema', async () => {
    const { data, errors } = await served.ask({
      as: 'developer',
      query: getIntrospectionQuery({ inputValueDeprecation: true }),
    });
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})).toEqual(['__schema']);
  });

  it('opens the schema to a developer and to nobody else', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await served.ask({ as: 'developer', query })).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    for (const as of ['public', 'officer', 'resident', 'auditor'] as const)
      expect((await served.ask({ as, query })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await served.ask({ as: 'officer', query: '{ __type(name: "Customer") { name } }' })).status).toBe(403);
  });
});

describe('the audit of reads', () => {
  const servedWith = (record?: () => Promise<void>) =>
    graph({
      ports: ports({ councilTax: { customers: answering({ [OTIS]: aCustomer() }) } }),
      ...(record && { record }),
    });

  it('says who read what of whom and why, once a request', async () => {
    const served = await servedWith();
    await served.ask({ query: `query Names { a: customer(ref: "${OTIS}") { name { surname } } }` });
    expect(served.audited).toEqual([
      {
        requestId: 'request-1',
        subject: 'subject',
        client: 'test',
        callerClass: 'officer',
        purpose: 'enquiry',
        operation: 'Names',
        what: ['Query.customer', 'Customer.name', 'PersonName.surname'],
        whose: [OTIS],
        outcome: 'shown',
      },
    ]);
  });

  it('keeps attempts on somebody else’s record', async () => {
    const served = await servedWith();
    await served.ask({ as: 'resident', people: [IMOGEN], query: NAME, variables: { ref: OTIS } });
    expect(served.audited).toMatchObject([{ whose: [OTIS], outcome: 'refused' }]);
  });

  it('gives no answer where the read cannot be recorded', async () => {
    const served = await servedWith(() => Promise.reject(new Error('no store')));
    const { data, errors, status } = await served.ask({ query: NAME, variables: { ref: OTIS } });
    expect(data ?? null).toBeNull();
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions?.code).toBe('AUDIT_UNAVAILABLE');
  });

  it('keeps nothing where nothing personal was asked', async () => {
    const served = await servedWith(() => Promise.reject(new Error('no store')));
    expect((await served.ask({ query: '{ me { class purpose } }' })).data).toEqual({
      me: { class: 'OFFICER', purpose: 'ENQUIRY' },
    });
  });
});
