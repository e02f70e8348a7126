import type { Sandbox } from '../../sandbox/start.js';
import { useGateway } from '../support/gateway.js';
import { operation, WHOLE_CUSTOMER } from '../support/operations.js';
import { personWho } from '../support/town.js';

const { sandbox, another } = useGateway();
const QUERY = operation(WHOLE_CUSTOMER);

interface Held {
  readonly accounts: number;
  readonly claims: number;
  /** Housing benefit and council tax reduction are paid and asked for apart. */
  readonly schemes: number;
  /** Of each account, asked for in the query: its newest unless it says. */
  readonly years?: number;
}

/**
 * The calls that one person's whole record costs on a cold cache. A session holds one account at a time, so all accounts but
 * the one that was selected last are selected once more for what is read about them.
 */
function plan({ accounts, claims, schemes, years = 1 }: Held): Record<string, number> {
  const calls = {
    crmlogin: 1,
    cocrmper: 1,
    ctxsel: 1,
    ctxdet: accounts + Math.max(0, accounts - 1),
    ctxprop: accounts,
    ctxtrn: accounts * years,
    irins: accounts,
    hbsel: 1,
    hbdet: claims,
    hbpaydet: schemes,
    viewdoc: 1,
  };
  return Object.fromEntries(Object.entries(calls).filter(([, count]) => count > 0));
}

const asked = (of: Sandbox, who: string) => ({ variables: { ref: personWho(of.people, who) } });

describe('the calls that a whole customer costs', () => {
  it.each`
    who                                      | accounts | claims | schemes
    ${'students only'}                       | ${1}     | ${0}   | ${0}
    ${'moved within the district'}           | ${2}     | ${0}   | ${0}
    ${'claims rent but has no council tax'}  | ${0}     | ${1}   | ${1}
    ${'a suspended claim'}                   | ${1}     | ${1}   | ${2}
    ${'two claims'}                          | ${1}     | ${2}   | ${2}
    ${'one man under several records: here'} | ${2}     | ${1}   | ${1}
    ${'a person with neither account'}       | ${0}     | ${0}   | ${0}
  `('are the planned ones: $who', async ({ who, ...held }) => {
    const gateway = await another();
    const { errors } = await gateway.ask('officer', QUERY, asked(sandbox(), who));
    expect(errors).toEqual([]);
    expect(sandbox().calls()).toEqual(plan(held));
  });

  it('grow by one for each year whose transactions are asked for', async () => {
    const gateway = await another();
    const years = QUERY.replace(
      'transactions(first: 20) {',
      'last: transactions(first: 5, year: "2025-26") { totalCount } transactions(first: 20) {',
    );
    const { errors } = await gateway.ask('officer', years, asked(sandbox(), 'two claims'));
    expect(errors).toEqual([]);
    expect(sandbox().calls()).toEqual(plan({ accounts: 1, claims: 2, schemes: 2, years: 2 }));
  });

  it.each(['moved within the district', 'two claims'])('are no more for fifty who ask at once: %s', async who => {
    const alone = await another();
    await alone.ask('officer', QUERY, asked(sandbox(), who));
    const one = sandbox().calls();
    sandbox().resetCalls();
    const gateway = await another();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => gateway.ask('officer', QUERY, asked(sandbox(), who))),
    );
    expect(answers.map(({ status, errors }) => ({ status, errors }))).toEqual(
      Array(50).fill({ status: 200, errors: [] }),
    );
    expect(sandbox().calls()).toEqual(one);
  });

  it('are none once all is in the cache, whoever asks', async () => {
    const gateway = await another();
    const ref = personWho(sandbox().people, 'moved within the district');
    const first = await gateway.ask('officer', QUERY, { variables: { ref } });
    sandbox().resetCalls();
    const again = await gateway.ask('officer', QUERY, { variables: { ref } });
    const own = await gateway.ask('resident', '{ me { customers { accounts { nodes { ref balance } } } } }', {
      people: [ref],
    });
    expect(again.data).toEqual(first.data);
    expect(own.errors).toEqual([]);
    expect(sandbox().calls()).toEqual({});
  });

  it('are made again once what was kept is no longer fresh', async () => {
    const gateway = await another();
    const who = asked(sandbox(), 'students only');
    await gateway.ask('officer', QUERY, who);
    sandbox().resetCalls();
    gateway.pass(30_001); // balances first: they are fresh for half a minute
    await gateway.ask('officer', QUERY, who);
    expect(sandbox().calls()).toEqual({ ctxdet: 1 });
    gateway.pass(300_000);
    await gateway.ask('officer', QUERY, who);
    expect(sandbox().calls()).toMatchObject({ ctxsel: 1, ctxdet: 2, ctxprop: 1, ctxtrn: 1, irins: 1 });
  });

  it('are none for a person whom the caller may not open', async () => {
    const gateway = await another();
    const ref = personWho(sandbox().people, 'two claims');
    const { data, errors } = await gateway.ask('resident', '{ node(id: "x") { id } me { customers { ref } } }', {
      people: [],
    });
    expect({ data, errors }).toEqual({ data: { node: null, me: { customers: [] } }, errors: [] });
    const other = await gateway.ask('resident', 'query($ref: PersonReference!) { customer(ref: $ref) { ref } }', {
      variables: { ref },
      people: [personWho(sandbox().people, 'students only')],
    });
    expect(other.data).toEqual({ customer: null });
    expect(sandbox().calls()).toEqual({});
  });
});
