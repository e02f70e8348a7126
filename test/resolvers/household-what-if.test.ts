import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

type Facts = Readonly<Record<string, unknown>>;

/** The answer to one calculator, which has to run compiled. */
async function asked<Answer = never>(field: string, fields: string, variables: Facts): Promise<Answer> {
  const [declared, given] =
    field === 'householdChange'
      ? ['$before: HouseholdInput!, $after: HouseholdInput!', 'before: $before, after: $after']
      : [
          '$input: HouseholdInput!, $person: String, $upTo: Int, $step: Int, $hourlyPay: MoneyText',
          'input: $input, person: $person, upTo: $upTo, step: $step, hourlyPay: $hourlyPay',
        ];
  const query = `query (${declared}) { calculate { ${field}(${given}) { __typename ${fields} ... on InputProblems { problems { field problem valid } } } } }`;
  const { data, errors } = await served.ask({ as: 'public', query, variables });
  expect(errors).toBeUndefined();
  expect(served.runs.at(-1)).toBe('compiled');
  return (data as { calculate: Record<string, Answer> }).calculate[field] as Answer;
}

const pays = (net: string) => [{ net, per: 'MONTH', hoursPerWeek: 30 }];
const family = (facts: Facts = {}): Facts => ({
  on: '2025-05-01',
  adults: [{ id: 'ann', birthDate: '1990-01-01', employments: pays('1000.00') }],
  children: [{ id: 'ben', birthDate: '2018-01-01' }],
  home: { tenure: 'HOUSING_ASSOCIATION', bedrooms: 2, rent: { amount: '500.00', per: 'MONTH' } },
  ...facts,
});
const change = (before: Facts, after: Facts, fields: string) =>
  asked<Record<string, unknown>>('householdChange', `... on HouseholdChange { ${fields} }`, { before, after });

describe('what if', () => {
  it('says what a rise in pay leaves, by which figures, and which fact does it', async () => {
    const after = family({ adults: [{ id: 'ann', birthDate: '1990-01-01', employments: pays('1100.00') }] });
    const found = await change(
      family(),
      after,
      `leftPerWeek leftPerMonth incomePerWeek before { universalCredit { award } } after { universalCredit { award } }
       lines { item before after difference } schemes { scheme figures { name before after } now { code } }
       facts { field perWeek lines { item difference } }`,
    );
    // 100.00 more a month, of which 55.00 comes off: 23.08 more a week and 12.69 less.
    expect(found).toMatchObject({
      leftPerWeek: '10.39',
      leftPerMonth: '45.02',
      incomePerWeek: '10.39',
      before: { universalCredit: { award: '869.00' } },
      after: { universalCredit: { award: '814.00' } },
      lines: [
        { item: 'EARNINGS', before: '230.77', after: '253.85', difference: '23.08' },
        { item: 'UNIVERSAL_CREDIT', before: '200.54', after: '187.85', difference: '-12.69' },
      ],
      schemes: [{ scheme: 'UNIVERSAL_CREDIT' }],
      facts: [{ field: 'adults[0].employments', perWeek: '10.39' }],
    });
    const { figures } = (found.schemes as Facts[])[0] as { figures: Facts[] };
    expect(figures).toContainEqual({ name: 'Net earnings', before: '1000.00', after: '1100.00' });
    expect(figures).toContainEqual({ name: 'Deduction for earnings', before: '323.95', after: '378.95' });
  });

  it('takes each changed fact by itself', async () => {
    const after = family({
      children: [],
      home: { tenure: 'HOUSING_ASSOCIATION', bedrooms: 2, rent: { amount: '600.00', per: 'MONTH' } },
    });
    const { facts, schemes } = await change(
      family(),
      after,
      'facts { field perWeek lines { item difference } } schemes { scheme standingBefore standingAfter noLonger { code } now { subject code reason } }',
    );
    const effects = Object.fromEntries(
      (facts as { field: string; perWeek: string }[]).map(one => [one.field, one.perWeek]),
    );
    // Without the child: 292.81 and 226.05 (55% of the work allowance) less a month, 14% of the rent for a spare room, and
    // child benefit of 26.05. Rent 100.00 a month more is met in full.
    expect(effects).toEqual({ children: '-161.94', 'home.rent': '0.00' });
    expect(schemes).toMatchObject([
      { scheme: 'CHILD_BENEFIT', standingBefore: 'TAKEN_UP', standingAfter: 'CLOSED' },
      {
        scheme: 'UNIVERSAL_CREDIT',
        now: expect.arrayContaining([expect.objectContaining({ code: 'SPARE_BEDROOMS' })]),
      },
    ]);
  });

  it('says nothing where nothing differs', async () => {
    const fields = 'leftPerWeek lines { item } schemes { scheme } facts { field }';
    expect(await change(family(), family(), fields)).toMatchObject({
      leftPerWeek: '0.00',
      lines: [],
      schemes: [],
      facts: [],
    });
  });

  it('names the input that will not do', async () => {
    const found = await change(family({ on: 'x' }), family({ children: [{ id: 'ann', age: 3 }] }), 'leftPerWeek');
    expect((found.problems as Facts[]).map(({ field }) => field)).toEqual(['before.on', 'after.adults']);
  });
});

describe('the earnings curve', () => {
  const curve = <Answer>(variables: Facts) =>
    asked<Answer>(
      'earningsCurve',
      `... on EarningsCurve { person hourlyPay assumptions points { gross hoursPerWeek netEarnings universalCredit housingBenefit
        councilTaxReduction childBenefit income left keptOfTheNext keptOfAll } }`,
      variables,
    );
  interface Curve {
    readonly person: string;
    readonly hourlyPay: string;
    readonly points: readonly Record<string, string | number | null>[];
    readonly assumptions: readonly string[];
    readonly problems?: readonly Facts[];
  }

  it('goes from no pay to 1,000 a week by tens', async () => {
    const { points, person, hourlyPay, assumptions } = await curve<Curve>({ input: family() });
    expect([points.length, person]).toEqual([101, 'ann']);
    // The National Living Wage from April 2025.
    expect(hourlyPay).toBe('12.21');
    expect(points[0]).toMatchObject({ gross: '0.00', hoursPerWeek: 0, netEarnings: '0.00', keptOfTheNext: null });
    expect(points.at(-1)).toMatchObject({ gross: '1000.00', hoursPerWeek: 40 });
    expect(assumptions.join()).toContain('All work of ann is one job');
  });

  it('keeps all of what the work allowance covers, then 45% until tax begins', async () => {
    const { points } = await curve<Curve>({ input: family(), upTo: 200, step: 10 });
    const kept = Object.fromEntries(points.map(({ gross, keptOfTheNext }) => [gross, keptOfTheNext]));
    // The allowance of 411.00 a month is 94.85 a week; tax and National Insurance begin above 241.
    expect(kept['90.00']).toBe(100);
    expect(kept['150.00']).toBeCloseTo(45, 0);
  });

  it('holds each point to the answer for that pay', async () => {
    const { points } = await curve<Curve>({ input: family(), upTo: 300, step: 150, hourlyPay: '15.00' });
    const pay = [{ gross: '300.00', per: 'WEEK', hoursPerWeek: 20 }];
    const query = `query ($input: HouseholdInput!) { calculate { household(input: $input) { ... on HouseholdCalculation { income { income left } } } } }`;
    const input = family({ adults: [{ id: 'ann', birthDate: '1990-01-01', employments: pay }] });
    const { data } = await served.ask({ as: 'public', query, variables: { input } });
    const { income, left } = points[2] as Record<string, string>;
    expect(data).toMatchObject({ calculate: { household: { income: { income, left } } } });
  });

  it.each`
    field                    | variables
    ${'person'}              | ${{ person: 'nobody' }}
    ${'step'}                | ${{ step: 1 }}
    ${'step'}                | ${{ step: 0 }}
    ${'upTo'}                | ${{ upTo: 5001, step: 100 }}
    ${'hourlyPay'}           | ${{ hourlyPay: 'ten' }}
    ${'hourlyPay'}           | ${{ hourlyPay: '0.00' }}
    ${'adults[0].birthDate'} | ${{ input: family({ adults: [{}] }) }}
  `('is refused by $field', async ({ field, variables }) => {
    const { problems } = await curve<Curve>({ input: family(), ...variables });
    expect(problems?.map(one => one.field)).toEqual([field]);
  });
});

it('counts a change as two calculations and a curve as five', async () => {
  const household = 'household(input: $input) { __typename ... on InputProblems { problems { field valid } } }';
  const curve = 'earningsCurve(input: $input, upTo: 10) { __typename }';
  const query = `query ($input: HouseholdInput!) { calculate { a: ${curve} b: householdChange(before: $input, after: $input) { __typename }
    c: ${household} d: ${household} e: ${household} f: ${household} } }`;
  const { data } = await served.ask({ as: 'public', query, variables: { input: family() } });
  expect(data).toMatchObject({
    calculate: {
      a: { __typename: 'EarningsCurve' },
      b: { __typename: 'HouseholdChange' },
      e: { __typename: 'HouseholdCalculation' },
      f: { __typename: 'InputProblems', problems: [{ field: '', valid: 'a document of its own' }] },
    },
  });
});
