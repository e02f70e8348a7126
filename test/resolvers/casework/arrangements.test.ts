import { randomUUID } from 'node:crypto';
import { useGateway } from '../../support/gateway.js';

const ONE = `fragment One on Case { ref state version ... on Arrangement {
  total each { amount } frequency instalments { due amount } findings { code effect } debts { account year amount stage } agreedOn paid missed } }`;
const CHANGED = `__typename ... on ChangeQueued { case { ...One } } ... on ChangeNeedsPerson { says case { ...One } }
  ... on ChangeRefused { reasons { code } } ... on InputProblems { problems { field } }`;
const PROPOSE = `mutation Propose($input: ProposeArrangementInput!) { done: proposeArrangement(input: $input) { ${CHANGED} } } ${ONE}`;
const AGREE = `mutation Agree($input: AgreeArrangementInput!) { done: agreeArrangement(input: $input) { ${CHANGED} } } ${ONE}`;
const LISTED = `query Listed($ref: PersonReference!) { customer(ref: $ref) {
  arrangements { nodes { ...One } } accounts { nodes { ref arrangements { nodes { ref } } } } } } ${ONE}`;
const ASKED = /* GraphQL */ `
  query Asked($input: ArrangementQuestionInput!, $statement: FinancialStatementInput!) {
    calculate {
      arrangement(input: $input) {
        __typename
        ... on ArrangementProposal { decision total each { amount } affordable { amount } instalments { amount } }
      }
      budget(statement: $statement) { __typename ... on Budget { disposable { amount } } }
    }
  }
`;

interface One {
  readonly ref: string;
  readonly state: string;
  readonly version: number;
  readonly instalments: readonly { readonly due: string; readonly amount: string }[];
  readonly findings: readonly { readonly code: string; readonly effect: string }[];
}
interface Done {
  readonly done: { readonly __typename: string; readonly case?: One };
}
interface Listed {
  readonly customer: {
    readonly arrangements: { readonly nodes: readonly One[] };
    readonly accounts: {
      readonly nodes: readonly { ref: string; arrangements: { nodes: readonly { ref: string }[] } }[];
    };
  };
}

/** Two households of the sandbox under a liability order: the policy lets such a debt run for 24 months, 36 with approval. */
const OWES = { holder: 'civica:7000548', account: 'civica:50000436', owed: '2144.50' };
const OWES_LESS = { holder: 'civica:7000576', account: 'civica:50000457', owed: '1427.50' };
const STRANGER = 'civica:7000100';

describe('an arrangement, through the graph', () => {
  const { gateway } = useGateway();
  const propose = async ({ holder, account }: typeof OWES, each: string, people = [holder]) => {
    const input = { key: randomUUID(), customer: holder, debts: [{ account }], each };
    const { data, errors } = await gateway().ask<Done>('resident', PROPOSE, { variables: { input }, people });
    expect(errors).toEqual([]);
    return data?.done;
  };
  const agree = async (as: 'officer' | 'assessor', one: One | undefined) => {
    const input = { key: randomUUID(), case: one?.ref, version: one?.version, reason: 'all they can pay' };
    const { data, errors } = await gateway().ask<Done>(as, AGREE, { variables: { input } });
    expect(errors).toEqual([]);
    return data?.done;
  };
  const listed = async (holder: string) => {
    const { data, errors } = await gateway().ask<Listed>('resident', LISTED, {
      variables: { ref: holder },
      people: [holder],
    });
    expect(errors).toEqual([]);
    return data?.customer;
  };

  it('within the policy is agreed when a resident proposes it: four of £500.00 and the rest', async () => {
    const done = await propose(OWES, '500.00');
    expect(done).toMatchObject({
      __typename: 'ChangeQueued',
      case: {
        state: 'AGREED',
        total: OWES.owed,
        each: { amount: '500.00' },
        frequency: 'MONTHLY',
        debts: [{ account: OWES.account, year: '2026-27', amount: OWES.owed, stage: 'LIABILITY_ORDER' }],
      },
    });
    // 2144.50 = 4 x 500.00 + 144.50
    expect(done?.case?.instalments.map(({ amount }) => amount)).toEqual([...Array(4).fill('500.00'), '144.50']);
    const customer = await listed(OWES.holder);
    expect(customer?.arrangements.nodes.map(({ ref }) => ref)).toEqual([done?.case?.ref]);
    const account = customer?.accounts.nodes.find(({ ref }) => ref === OWES.account);
    expect(account?.arrangements.nodes).toEqual([{ ref: done?.case?.ref }]);
  });

  it('outside it waits for somebody whose limit it is within', async () => {
    const done = await propose(OWES_LESS, '50.00');
    expect(done).toMatchObject({ __typename: 'ChangeNeedsPerson', case: { state: 'PROPOSED', agreedOn: null } });
    // 1427.50 = 28 x 50.00 + 27.50: 29 months, where 24 are usual.
    expect(done?.case?.instalments).toHaveLength(29);
    expect(done?.case?.instalments.at(-1)?.amount).toBe('27.50');
    expect(done?.case?.findings).toContainEqual({ code: 'LONGER_THAN_USUAL', effect: 'NEEDS_PERSON' });
    // An officer agrees to 1000.00 alone, an assessor to 5000.00.
    expect(await agree('officer', done?.case)).toMatchObject({ __typename: 'ChangeNeedsPerson' });
    expect((await listed(OWES_LESS.holder))?.arrangements.nodes).toMatchObject([{ state: 'PROPOSED' }]);
    expect(await agree('assessor', done?.case)).toMatchObject({
      __typename: 'ChangeQueued',
      case: { state: 'AGREED' },
    });
  });

  it("is never made for somebody else's account", async () => {
    const refused = { __typename: 'ChangeRefused', reasons: [{ code: 'NOT_FOUND' }] };
    expect(await propose({ ...OWES, holder: STRANGER }, '500.00')).toEqual(refused);
    expect(await propose(OWES, '500.00', [STRANGER])).toEqual(refused);
    expect((await listed(STRANGER))?.arrangements.nodes).toEqual([]);
  });

  it('is worked out beforehand from a statement of income and spending', async () => {
    const statement = {
      // 300.00 x 52 / 12 = 1300.00 and 120.00 x 13 / 12 = 130.00: 1430.00 a month
      income: [
        { heading: 'WAGES', amount: '300.00', every: 'WEEK' },
        { heading: 'BENEFITS', amount: '120.00', every: 'FOUR_WEEKS' },
      ],
      // 600.00 + 60.00 x 52 / 12 + 1200.00 / 12 = 960.00 a month
      spending: [
        { heading: 'HOME_AND_CONTENTS', amount: '600.00', every: 'MONTH' },
        { heading: 'FOOD_AND_HOUSEKEEPING', amount: '60.00', every: 'WEEK' },
        { heading: 'TRANSPORT_AND_TRAVEL', amount: '1200.00', every: 'YEAR' },
      ],
    };
    const debts = [{ account: 'A1', amount: '500.00', stage: 'LIABILITY_ORDER' }];
    const { data, errors } = await gateway().ask('resident', ASKED, {
      variables: { statement, input: { debts, frequency: 'WEEKLY', statement } },
    });
    expect(errors).toEqual([]);
    // Half of 470.00 less 20.00 for saving is 225.00 a month; x 12 / 52 = 51.92 a week. 500.00 = 9 x 51.92 + 32.72
    const instalments = [...Array(9).fill({ amount: '51.92' }), { amount: '32.72' }];
    expect(data).toEqual({
      calculate: {
        arrangement: {
          __typename: 'ArrangementProposal',
          decision: 'AT_ONCE',
          total: '500.00',
          each: { amount: '51.92' },
          affordable: { amount: '51.92' },
          instalments,
        },
        budget: { __typename: 'Budget', disposable: { amount: '470.00' } },
      },
    });
  });
});
