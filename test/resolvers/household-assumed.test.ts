import { graph, ports } from '../support/graph.js';

const query =
  'query ($input: HouseholdInput!) { calculate { household(input: $input) { ... on HouseholdCalculation { assumptions schemes { scheme standing } } } } }';

interface Answer {
  readonly calculate: {
    readonly household: { readonly assumptions: readonly string[]; readonly schemes: readonly object[] };
  };
}

describe('who is stated among the children and counts as none', () => {
  // 1 June 2026: a 16th birthday on that day keeps until 1 September, SI 2013/376, reg. 5(1)(a).
  it.each`
    child                                       | said
    ${{ age: 15 }}                              | ${[]}
    ${{ age: 16 }}                              | ${[]}
    ${{ age: 17, qualifyingYoungPerson: true }} | ${[]}
    ${{ age: 17, fostered: true }}              | ${[]}
    ${{ age: 17 }}                              | ${[/^child-1 counts as no child: 16 or over and not said to be in approved education/]}
    ${{ age: 25, qualifyingYoungPerson: true }} | ${[/^child-1 counts as no child: past 1 September after the 19th birthday/]}
  `('says so of $child', async ({ child, said }) => {
    const input = { on: '2026-06-01', adults: [{ age: 40 }], children: [child], home: { tenure: 'OWNER' } };
    const served = await graph({ ports: ports() });
    const { data } = await served.ask({ as: 'public', query, variables: { input } });
    const { assumptions } = (data as unknown as Answer).calculate.household;
    expect(assumptions.filter(one => one.includes('no child'))).toEqual(
      said.map((one: RegExp) => expect.stringMatching(one)),
    );
  });
});

describe('housing benefit that is stated to be in payment', () => {
  it.each([
    [{}, 1, 'NOT_TAKEN_UP'],
    [{ claim: { route: 'NEW_CLAIM' } }, 0, 'TAKEN_UP'],
    [{ claim: { route: 'EXISTING_AWARD' } }, 0, 'NOT_TAKEN_UP'],
  ])('is the award that is asked about, unless its route says otherwise: %j', async (claim, times, standing) => {
    const home = { tenure: 'COUNCIL', rent: { amount: '100.00', per: 'WEEK' } };
    const input = {
      on: '2026-06-01',
      adults: [{ age: 40 }],
      home,
      awards: { housingBenefit: { since: '2015-01-05' } },
    };
    const served = await graph({ ports: ports() });
    const { data } = await served.ask({ as: 'public', query, variables: { input: { ...input, ...claim } } });
    const { assumptions, schemes } = (data as unknown as Answer).calculate.household;
    expect(assumptions.filter(one => one.includes('that of the award that runs'))).toHaveLength(times);
    expect(schemes).toContainEqual({ scheme: 'UNIVERSAL_CREDIT', standing });
  });
});
