import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

type Facts = Readonly<Record<string, unknown>>;

/** What `calculate { household }` says of a tenant of 40 with one child, as a caller without a token. */
async function asked(child: Facts, adult: Facts = {}): Promise<Facts> {
  const query = `query ($input: HouseholdInput!) { calculate { household(input: $input, evenIfClosed: true) {
    ... on HouseholdCalculation { housingBenefit { applicableAmount income findings { code given person } } universalCredit { elements { element } } }
    ... on InputProblems { problems { field problem } } } } }`;
  const input = {
    on: '2025-06-04',
    adults: [{ birthDate: '1985-01-01', ...adult }],
    children: [{ birthDate: '2015-01-01', ...child }],
    home: { tenure: 'COUNCIL', bedrooms: 2, rent: { amount: '100.00', per: 'WEEK' } },
  };
  const { data, errors } = await served.ask({ as: 'public', query, variables: { input } });
  expect(errors).toBeUndefined();
  return (data as { calculate: { household: Facts } }).calculate.household;
}

describe('facts as callers state them', () => {
  it('of a child with the other parent for half of the time: housing benefit by child benefit, universal credit by the main responsibility', async () => {
    expect(await asked({ sharedCare: { time: 'EQUAL', mainResponsibility: false } })).toMatchObject({
      housingBenefit: { applicableAmount: '176.71' },
      universalCredit: { elements: expect.not.arrayContaining([{ element: 'CHILD' }]) },
    });
  });

  it('of a child in care, with the finding that says so', async () => {
    expect(await asked({ away: { where: 'LOOKED_AFTER', since: '2025-06-02' } })).toMatchObject({
      housingBenefit: {
        applicableAmount: '92.05',
        findings: expect.arrayContaining([{ code: 'NOT_OF_FAMILY', given: false, person: 'child-1' }]),
      },
    });
  });

  it('of an income that is not paid', async () => {
    const notionalIncomes = [{ ground: 'DEPRIVED', kind: 'SPOUSAL_MAINTENANCE', amount: '20.00', per: 'WEEK' }];
    expect(await asked({ away: { where: 'LOOKED_AFTER', since: '2025-06-02' } }, { notionalIncomes })).toMatchObject({
      housingBenefit: {
        income: '20.00',
        findings: expect.arrayContaining([{ code: 'NOTIONAL_INCOME', given: true, person: 'claimant' }]),
      },
    });
  });

  it.each([
    [{ away: { where: 'CUSTODY', since: '2025-06-02', hereThisWeek: true } }, 'children[0].away.hereThisWeek'],
    [
      { sharedCare: { time: 'EQUAL', mainResponsibility: true, childBenefitElsewhere: true } },
      'children[0].sharedCare.childBenefitElsewhere',
    ],
  ])('says where they cannot be: %j', async (child, field) => {
    expect(await asked(child)).toEqual({ problems: [{ field, problem: expect.any(String) }] });
  });
});
