import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

type Facts = Readonly<Record<string, unknown>>;
interface Problem {
  readonly field: string;
  readonly problem: string;
  readonly valid: string;
}

async function problems(input: Facts): Promise<readonly Problem[]> {
  const query =
    'query ($input: HouseholdInput!) { calculate { household(input: $input) { __typename ... on InputProblems { problems { field problem valid } } } } }';
  const { data, errors } = await served.ask({ as: 'public', query, variables: { input } });
  expect(errors).toBeUndefined();
  const answer = (data as { calculate: { household: { problems?: Problem[] } } }).calculate.household;
  return answer.problems ?? [];
}

const adult = (facts: Facts = {}) => ({ birthDate: '1985-01-01', ...facts });
const GOOD = { on: '2026-06-01', adults: [adult()], home: { tenure: 'OWNER' } };
const job = { per: 'WEEK', hoursPerWeek: 10 };
const carers = [{ kind: 'CARERS_ALLOWANCE', amount: '83.30', per: 'WEEK' }];
const rent = (facts: Facts) => ({ tenure: 'PRIVATE', rent: { amount: '100.00', per: 'WEEK', ...facts } });

// SPCA 2002, s. 4(1A): no pension credit where one of a couple is under pension age, since 15 May 2019.
const MIXED = { ...GOOD, adults: [{ age: 70 }, adult()] };
const credit = (since: string, more: Facts = {}) => ({
  since,
  guaranteeCredit: '20.00',
  savingsCredit: '0.00',
  ...more,
});

describe('pension credit of a couple of whom one is under pension age', () => {
  const saved = { since: '2010-01-01', pensionAgeSchemeSince: '2019-05-14' };
  it.each`
    facts                                                                                                                                 | because
    ${{ awards: { pensionCredit: credit('2019-05-14') } }}                                                                                | ${'it began before 15 May 2019'}
    ${{ awards: { pensionCredit: credit('2019-05-15', { mixedAge: true }) } }}                                                            | ${'it is said to count a partner under pension age'}
    ${{ awards: { pensionCredit: credit('2019-05-15'), housingBenefit: saved } }}                                                         | ${'pension-age housing benefit saves it'}
    ${{ adults: [{ age: 70 }, adult({ residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' })], awards: { pensionCredit: credit('2024-05-15') } }} | ${'SPC Regs, reg. 5(1)(h): the partner is not of the household'}
    ${{ adults: [{ age: 70 }, { age: 69 }], awards: { pensionCredit: credit('2024-05-15') } }}                                            | ${'both are of pension age'}
  `('will do where $because', async ({ facts }) => expect(await problems({ ...MIXED, ...facts })).toEqual([]));
});

describe('a household that will not do', () => {
  it.each`
    field                                           | valid                                                                            | input
    ${'on'}                                         | ${/a day that exists/}                                                           | ${{ ...GOOD, on: '2026-02-30' }}
    ${'claim.assessedOn'}                           | ${/a day that exists/}                                                           | ${{ ...GOOD, on: undefined, claim: { assessedOn: 'x' } }}
    ${'on'}                                         | ${'one of the two'}                                                              | ${{ ...GOOD, claim: { assessedOn: '2026-06-01' } }}
    ${'on'}                                         | ${/^a day from 2024-04-\d\d to/}                                                 | ${{ ...GOOD, on: '2019-06-01' }}
    ${'on'}                                         | ${/^a day from 2024-04-\d\d to/}                                                 | ${{ ...GOOD, on: '2100-01-01' }}
    ${'claim.assessmentPeriodFrom'}                 | ${/^a day from 2024-04-\d\d to/}                                                 | ${{ ...GOOD, claim: { assessmentPeriodFrom: '2023-01-01' } }}
    ${'adults'}                                     | ${'at least 1 items'}                                                            | ${{ ...GOOD, adults: [] }}
    ${'adults'}                                     | ${'at most 2 items'}                                                             | ${{ ...GOOD, adults: [adult(), adult(), adult()] }}
    ${'adults'}                                     | ${'an id for each person'}                                                       | ${{ ...GOOD, adults: [adult({ id: 'a' }), adult({ id: 'a' })] }}
    ${'adults[0].birthDate'}                        | ${'a day, or `age`'}                                                             | ${{ ...GOOD, adults: [{}] }}
    ${'adults[0].age'}                              | ${'0 to 120'}                                                                    | ${{ ...GOOD, adults: [{ age: 121 }] }}
    ${'adults[0].age'}                              | ${'one of the two'}                                                              | ${{ ...GOOD, adults: [adult({ age: 30 })] }}
    ${'adults[0].id'}                               | ${/word of yours/}                                                               | ${{ ...GOOD, adults: [adult({ id: 'AA000042B' })] }}
    ${'adults[0].employments[0].gross'}             | ${'one of `gross` and `net`'}                                                    | ${{ ...GOOD, adults: [adult({ employments: [job] })] }}
    ${'adults[0].employments[0].net'}               | ${/1234\.56/}                                                                    | ${{ ...GOOD, adults: [adult({ employments: [{ ...job, net: '-1.00' }] })] }}
    ${'adults[0].employments[0].hoursPerWeek'}      | ${/0 to 168|at most 168/}                                                        | ${{ ...GOOD, adults: [adult({ employments: [{ ...job, net: '1.00', hoursPerWeek: 169 }] })] }}
    ${'adults[0].carer.allowance'}                  | ${/PAID where/}                                                                  | ${{ ...GOOD, adults: [adult({ carer: { allowance: 'NONE' }, incomes: carers })] }}
    ${'adults[0].carer.caresFor'}                   | ${'the id of one of its people'}                                                 | ${{ ...GOOD, adults: [adult({ carer: { caresFor: 'nobody' } })] }}
    ${'adults[0].disabilityAwards'}                 | ${'each component once, at one rate'}                                            | ${{ ...GOOD, adults: [adult({ disabilityAwards: ['AA_LOWER', 'AA_HIGHER'] })] }}
    ${'children[0].birthDate'}                      | ${/a day that exists/}                                                           | ${{ ...GOOD, children: [{ birthDate: '2018-13-01' }] }}
    ${'nonDependants[0].people'}                    | ${/at least 1|two who are a couple/}                                             | ${{ ...GOOD, nonDependants: [{ people: [] }] }}
    ${'nonDependants[0].people[1].birthDate'}       | ${'a day, or `age`'}                                                             | ${{ ...GOOD, nonDependants: [{ people: [{ age: 20 }, {}] }] }}
    ${'home.rent.amount'}                           | ${/1234\.56/}                                                                    | ${{ ...GOOD, home: rent({ amount: 'x' }) }}
    ${'home.rent.rentFreeWeeks'}                    | ${'at most 26'}                                                                  | ${{ ...GOOD, home: rent({ rentFreeWeeks: 27 }) }}
    ${'home.rent.services[0].amount'}               | ${/1234\.56/}                                                                    | ${{ ...GOOD, home: rent({ services: [{ kind: 'WATER', amount: '1e3' }] }) }}
    ${'home.brma'}                                  | ${/are Teesside, .*lhaRates/}                                                    | ${{ ...GOOD, home: { ...rent({}), brma: 'Teeside BRMA' } }}
    ${'councilTax.amount'}                          | ${/1234\.56/}                                                                    | ${{ ...GOOD, councilTax: { amount: '', per: 'YEAR' } }}
    ${'capital[0].owner'}                           | ${/claimant or partner/}                                                         | ${{ ...GOOD, capital: [{ kind: 'SAVINGS', value: '1.00', owner: 'nobody' }] }}
    ${'capital[0].lessPerWeek'}                     | ${/notional capital alone/}                                                      | ${{ ...GOOD, capital: [{ kind: 'SAVINGS', value: '1.00', since: '2026-01-01', lessPerWeek: '1.00' }] }}
    ${'capital[0].value'}                           | ${/210000\.00/}                                                                  | ${{ ...GOOD, capital: [{ kind: 'SAVINGS', value: 'lots' }] }}
    ${'awards.universalCredit.since'}               | ${/a day that exists/}                                                           | ${{ ...GOOD, awards: { universalCredit: { since: '', award: '1.00' } } }}
    ${'awards.pensionCredit'}                       | ${/before 15 May 2019; or/}                                                      | ${{ ...MIXED, awards: { pensionCredit: credit('2019-05-15') } }}
    ${'awards.pensionCredit'}                       | ${/before 15 May 2019; or/}                                                      | ${{ ...MIXED, adults: [adult({ age: 70, birthDate: undefined, incomes: [{ kind: 'PENSION_CREDIT_GUARANTEE', amount: '10.00', per: 'WEEK' }] }), adult()] }}
    ${'universalCreditHistory.surplusEarnings'}     | ${/1234\.56/}                                                                    | ${{ ...GOOD, universalCreditHistory: { surplusEarnings: 'x' } }}
    ${'universalCreditHistory.claimants[0].person'} | ${'the id of claimant or partner'}                                               | ${{ ...GOOD, universalCreditHistory: { claimants: [{ person: 'nobody' }] } }}
    ${'capGraceFrom'}                               | ${/a day that exists/}                                                           | ${{ ...GOOD, capGraceFrom: 'x' }}
    ${'authority'}                                  | ${/reductionSchemes.*billingAuthorities.*Left out, the Default Scheme answers$/} | ${{ ...GOOD, authority: 'nowhere-at-all' }}
    ${'authority'}                                  | ${/^Near ones: .*testshire/}                                                     | ${{ ...GOOD, authority: 'testshir' }}
    ${'authority'}                                  | ${/^a day of/}                                                                   | ${{ ...GOOD, on: '2030-06-01', authority: 'testshire' }}
    ${''}                                           | ${/^200 things/}                                                                 | ${{ ...GOOD, children: Array(20).fill({ age: 3, disabilityAwards: Array(10).fill('CDP_CARE_LOWEST') }) }}
  `('is told at $field, with what would do: $valid', async ({ field, input, valid }) => {
    const found = await problems(input);
    expect(found.map(one => one.field)).toEqual([field]);
    expect(found[0]?.valid).toEqual(typeof valid === 'string' ? valid : expect.stringMatching(valid));
    expect(found[0]?.problem.length).toBeGreaterThan(0);
  });

  it('is told everything at once', async () => {
    const found = await problems({ on: 'x', adults: [{}], home: rent({ amount: 'y' }), capGraceFrom: 'z' });
    expect(found.map(({ field }) => field)).toEqual(['adults[0].birthDate', 'on', 'home.rent.amount', 'capGraceFrom']);
  });

  const CANARY = 'Zebedee-Q9';
  it.each([
    { ...GOOD, on: CANARY },
    { ...GOOD, adults: [{ id: `${CANARY} ${CANARY}`, age: 3 }] },
    { ...GOOD, adults: [adult({ carer: { caresFor: CANARY } })] },
    { ...GOOD, adults: [adult({ employments: [{ ...job, gross: CANARY }] })] },
    { ...GOOD, capital: [{ kind: 'SAVINGS', value: CANARY, owner: CANARY }] },
    { ...GOOD, universalCreditHistory: { claimants: [{ person: CANARY }] } },
  ])('is never repeated: %j', async input => {
    expect(JSON.stringify(await problems(input)).toLowerCase()).not.toContain('zebedee');
  });
});

it('takes an allowance among the incomes as paid, and says it in no second place', async () => {
  expect(await problems({ ...GOOD, adults: [adult({ incomes: carers })] })).toEqual([]);
  expect(await problems({ ...GOOD, adults: [adult({ incomes: carers, carer: { regular: true } })] })).toEqual([]);
});
