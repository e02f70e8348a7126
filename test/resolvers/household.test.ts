import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

type Facts = Readonly<Record<string, unknown>>;
interface Options {
  readonly takeUp?: string;
  readonly schemes?: readonly string[];
  readonly evenIfClosed?: boolean;
}

/** Asks as a caller without a token, and demands that it runs compiled. */
async function asked<Answer = never>(input: Facts, fields: string, options: Options = {}): Promise<Answer> {
  const query = `query ($input: HouseholdInput!, $takeUp: TakeUp, $schemes: [HouseholdScheme!], $evenIfClosed: Boolean) {
    calculate { household(input: $input, takeUp: $takeUp, schemes: $schemes, evenIfClosed: $evenIfClosed) {
    __typename ... on HouseholdCalculation { ${fields} } ... on InputProblems { problems { field problem valid } } } } }`;
  const { data, errors } = await served.ask({ as: 'public', query, variables: { input, ...options } });
  expect(errors).toBeUndefined();
  expect(served.runs.at(-1)).toBe('compiled');
  return (data as { calculate: { household: Answer } }).calculate.household;
}

const tenant = (facts: Facts = {}): Facts => ({
  on: '2025-06-04',
  adults: [{ birthDate: '1985-01-01' }],
  home: { tenure: 'COUNCIL', bedrooms: 1, rent: { amount: '100.00', per: 'WEEK' } },
  ...facts,
});

describe('the area of a private tenant', () => {
  // Ashford's shared rate is 90.50 a week, its rate for one bedroom 172.60: SI 2024/11 and since.
  const private_ = (facts: Facts) =>
    tenant({ home: { tenure: 'PRIVATE', rent: { amount: '250.00', per: 'WEEK' }, ...facts } });
  const award = 'housingBenefit { eligibleRent findings { code given } } assumptions';
  interface Answer {
    readonly housingBenefit: { eligibleRent: string; findings: { code: string; given: boolean }[] };
    readonly assumptions: string[];
  }
  const answer = (facts: Facts) => asked<Answer>(private_(facts), award, { evenIfClosed: true });

  it.each([
    { brma: 'ASHFORD brma' },
    { lhaRates: { perWeek: '172.60' } },
    { lhaRates: { perWeek: '172.60' }, brma: 'Nowhere' },
  ])('is found as %j', async facts => {
    const { housingBenefit, assumptions } = await answer(facts);
    expect(housingBenefit.eligibleRent).toBe('172.60');
    expect(assumptions.join()).not.toContain('home.brma');
  });

  it('is asked for before anything else where it is not stated', async () => {
    const { housingBenefit, assumptions } = await answer({});
    expect(housingBenefit.eligibleRent).toBe('250.00');
    expect(housingBenefit.findings[0]).toEqual({ code: 'ALLOWANCE_NOT_KNOWN', given: false });
    expect(assumptions[0]).toMatch(/not limited by local housing allowance.*`home.brma`/);
    const { universalCredit } = await asked<{ universalCredit: { findings: { code: string }[] } }>(
      private_({}),
      'universalCredit { findings { code } }',
    );
    expect(universalCredit.findings[0]?.code).toBe('ALLOWANCE_NOT_KNOWN');
  });
});

describe('the simplest question', () => {
  it('is answered to a caller without a token, and says what it took as true', async () => {
    const query =
      '{ calculate { household(input: { adults: [{ age: 30 }], home: { tenure: OWNER } }) { ... on HouseholdCalculation { assessedOn assumptions universalCredit { award } } } } }';
    const { data, errors } = await served.ask({ as: 'public', query });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      // Standard allowance from April 2026, single and 25 or over.
      calculate: { household: { assessedOn: '2026-11-21', universalCredit: { award: '424.90' } } },
    });
    expect(JSON.stringify(data)).toContain('The day asked about is 2026-11-21, today');
    expect(JSON.stringify(data)).toContain('birthday of claimant');
    expect(served.audited).toEqual([]);
  });

  it('answers for the first days of April 2024 by the figures of that year, and says so', async () => {
    // Child benefit from 6 April 2024 (SI 2024/247): 25.60 for an only child. Rates by the week begin on 8 April.
    const { assessedOn, assumptions, childBenefit } = await asked<{
      assessedOn: string;
      assumptions: string[];
      childBenefit: { award: string };
    }>(
      tenant({ on: '2024-04-01', children: [{ birthDate: '2019-01-01' }] }),
      'assessedOn assumptions childBenefit { award }',
    );
    expect({ assessedOn, childBenefit }).toEqual({ assessedOn: '2024-04-08', childBenefit: { award: '25.60' } });
    expect(assumptions.join()).toContain('Not every figure in force on 2024-04-01 is kept');
  });

  it('says of every scheme whether it is open, why, and how its award stands', async () => {
    const { schemes } = await asked<{ schemes: Facts[] }>(tenant(), 'schemes { scheme open standing reason law }');
    expect(schemes.map(({ scheme, standing }) => `${scheme} ${standing}`)).toEqual([
      'CHILD_BENEFIT CLOSED',
      'PENSION_CREDIT CLOSED',
      'UNIVERSAL_CREDIT TAKEN_UP',
      'HOUSING_BENEFIT CLOSED',
      'COUNCIL_TAX_REDUCTION CLOSED',
    ]);
    expect(schemes[3]).toMatchObject({ open: false, law: 'SI 2014/1230, reg. 6A(1)' });
  });

  it('says what of each award is in the sums, and not what was worked out where another is stated', async () => {
    // 300.00 a month of universal credit: x 12 / 52 = 69.23
    const stated = { ...tenant(), awards: { universalCredit: { since: '2024-01-01', award: '300.00' } } };
    const { schemes, universalCredit, income } = await asked<Facts & { schemes: Facts[] }>(
      stated,
      'schemes { scheme standing countedPerWeek } universalCredit { award } income { lines { item perWeek } }',
    );
    expect(schemes.filter(({ countedPerWeek }) => countedPerWeek !== '0.00')).toEqual([
      { scheme: 'UNIVERSAL_CREDIT', standing: 'STATED', countedPerWeek: '69.23' },
    ]);
    expect(universalCredit).not.toEqual({ award: '300.00' });
    expect(income).toMatchObject({ lines: expect.arrayContaining([{ item: 'UNIVERSAL_CREDIT', perWeek: '69.23' }]) });
  });
});

describe('published examples, worked by hand', () => {
  it('housing benefit of a private tenant whose award runs: HB Regs, regs 12D, 13D and 71', async () => {
    const input = tenant({
      on: '2025-06-04',
      claim: { route: 'EXISTING_AWARD' },
      awards: { housingBenefit: { since: '2020-01-06' } },
      adults: [{ id: 'ann', birthDate: '1985-01-01', employments: [{ net: '150.00', per: 'WEEK', hoursPerWeek: 15 }] }],
      home: {
        tenure: 'PRIVATE',
        rent: { amount: '140.00', per: 'WEEK' },
        lhaRates: { perWeek: '120.00' },
      },
    });
    const { housingBenefit, universalCredit, takeUp } = await asked<Record<string, Facts>>(
      input,
      `takeUp universalCredit { standing } housingBenefit { standing scheme weekFrom ratesOf entitled eligibleRent maximum
        applicableAmount applicableParts { code amount } income excess beforeCap capReduction award awardPerMonth
        findings { subject code given law } working { amount steps { label law } } }`,
    );
    // Allowance 92.05 from April 2025; 150.00 less 5.00 is 145.00; 65% of 52.95 is 34.4175; 120.00 less that is 85.58.
    expect(housingBenefit).toMatchObject({
      standing: 'STATED',
      scheme: 'WORKING_AGE',
      weekFrom: '2025-06-02',
      ratesOf: '2025-06-04',
      entitled: true,
      eligibleRent: '120.00',
      maximum: '120.00',
      applicableAmount: '92.05',
      applicableParts: [{ amount: '92.05' }],
      income: '145.00',
      excess: '52.95',
      beforeCap: '85.58',
      capReduction: '0.00',
      award: '85.58',
      awardPerMonth: '370.85',
    });
    expect([takeUp, universalCredit]).toEqual(['AS_STATED', { standing: 'NOT_TAKEN_UP' }]);
  });

  it('universal credit with children, rent and earnings: SI 2013/376, regs 22, 24, 36', async () => {
    const input = tenant({
      on: '2025-05-01',
      adults: [{ birthDate: '1990-01-01', employments: [{ net: '1000.00', per: 'MONTH', hoursPerWeek: 30 }] }],
      children: [{ birthDate: '2018-01-01' }],
      home: { tenure: 'HOUSING_ASSOCIATION', bedrooms: 2, rent: { amount: '500.00', per: 'MONTH' } },
    });
    const { universalCredit, childBenefit } = await asked<Record<string, Facts>>(
      input,
      'childBenefit { award children } universalCredit { periodFrom periodTo maximumAmount elements { element amount } earningsDeduction beforeCap capReduction award payable }',
    );
    // 400.14 + 292.81 + 500.00; 1,000.00 less the allowance of 411.00 is 589.00, of which 55% is 323.95.
    expect(universalCredit).toEqual({
      periodFrom: '2025-05-01',
      periodTo: '2025-05-31',
      maximumAmount: '1192.95',
      elements: [
        { element: 'STANDARD_ALLOWANCE', amount: '400.14' },
        { element: 'CHILD', amount: '292.81' },
        { element: 'HOUSING', amount: '500.00' },
      ],
      earningsDeduction: '323.95',
      beforeCap: '869.00',
      capReduction: '0.00',
      award: '869.00',
      payable: '869.00',
    });
    expect(childBenefit).toEqual({ award: '26.05', children: ['child-1'] });
  });

  it('pension credit with its additions, and what it opens: SPCA 2002, s. 2; HB(SPC) Regs, reg. 26', async () => {
    const input = tenant({
      adults: [
        {
          birthDate: '1950-01-01',
          disabilityAwards: ['AA_HIGHER'],
          incomes: [{ kind: 'STATE_PENSION', amount: '200.00', per: 'WEEK' }],
        },
      ],
      councilTax: { amount: '1825.00', per: 'YEAR' },
    });
    const answer = await asked<Facts>(
      input,
      `pensionCredit { standing appropriateGuarantee guaranteeParts { label amount } guaranteeCredit savingsCredit award awardPerMonth }
       housingBenefit { scheme passported award } councilTaxReduction { scheme class passport reduction { perWeek perYear } }
       income { lines { item perWeek } income left }`,
    );
    // 227.10 and the addition of 82.90, less 200.00; savings credit is 60% of 200.00 less the threshold of 198.27.
    expect(answer).toMatchObject({
      pensionCredit: {
        standing: 'TAKEN_UP',
        appropriateGuarantee: '310.00',
        guaranteeParts: [{ amount: '227.10' }, { label: 'Severe disability', amount: '82.90' }],
        guaranteeCredit: '110.00',
        savingsCredit: '1.04',
        award: '111.04',
        awardPerMonth: '481.17',
      },
      housingBenefit: { scheme: 'PENSION_AGE', passported: true, award: '100.00' },
      councilTaxReduction: {
        scheme: 'PENSION_AGE',
        class: 'A',
        passport: 'GUARANTEE_CREDIT',
        reduction: { perWeek: '35.00', perYear: '1825.00' },
      },
      income: { income: '411.04', left: '311.04' },
    });
  });

  it('universal credit before and after the benefit cap: SI 2013/376, regs 79 to 81', async () => {
    const input = tenant({
      on: '2025-05-01',
      adults: [{ birthDate: '1990-01-01' }],
      children: [{ birthDate: '2014-01-01' }, { birthDate: '2015-01-01' }, { birthDate: '2016-01-01' }],
      home: { tenure: 'HOUSING_ASSOCIATION', bedrooms: 3, rent: { amount: '900.00', per: 'MONTH' } },
    });
    const { universalCredit } = await asked<Record<string, Facts>>(
      input,
      'universalCredit { beforeCap capReduction award findings { subject code given } }',
    );
    // 400.14 + 339.00 + 2 x 292.81 + 900.00 = 2,224.76; child benefit 60.55 x 52 / 12 = 262.38; limit 22,020 / 12 = 1,835.00.
    expect(universalCredit).toMatchObject({ beforeCap: '2224.76', capReduction: '652.14', award: '1572.62' });
    expect(universalCredit?.findings).toContainEqual({ subject: 'BENEFIT_CAP', code: 'CAPPED', given: false });
  });
});

describe('what is wished for', () => {
  const pensioner = tenant({
    adults: [{ age: 75, incomes: [{ kind: 'STATE_PENSION', amount: '150.00', per: 'WEEK' }] }],
  });

  it('a scheme alone is worked out by the facts alone', async () => {
    const answer = await asked<Facts>(pensioner, 'pensionCredit { award } housingBenefit { passported income award }', {
      schemes: ['HOUSING_BENEFIT'],
    });
    expect(answer).toMatchObject({ pensionCredit: null, housingBenefit: { passported: false, income: '150.00' } });
  });

  it('what is closed is worked out where that is wanted', async () => {
    const answer = await asked<Facts>(tenant(), 'housingBenefit { standing entitled award findings { code } }', {
      schemes: ['HOUSING_BENEFIT'],
      evenIfClosed: true,
    });
    // No income and a rent of 100.00: the whole of it, had an award run.
    expect(answer).toMatchObject({ housingBenefit: { standing: 'CLOSED', entitled: true, award: '100.00' } });
  });

  it('nothing is taken up where only what is stated is paid', async () => {
    const answer = await asked<Facts>(pensioner, 'pensionCredit { standing award } housingBenefit { passported }', {
      takeUp: 'AS_STATED',
    });
    expect(answer).toMatchObject({
      pensionCredit: { standing: 'NOT_TAKEN_UP' },
      housingBenefit: { passported: false },
    });
  });

  it('is signposted to what is not claimed', async () => {
    const { signposts } = await asked<{ signposts: Facts[] }>(
      pensioner,
      'signposts { code why effect law verified basis }',
    );
    expect(signposts.map(({ code }) => code)).toContain('PENSION_CREDIT');
  });
});

describe('the scheme of a council', () => {
  const due = tenant({ on: '2026-06-01', councilTax: { amount: '1825.00', per: 'YEAR', band: 'B' } });
  const fields = 'councilTaxReduction { scheme local { authority schemeName year } reduction { perWeek } } assumptions';

  it('answers for working age where it is named', async () => {
    const answer = await asked<Facts>({ ...due, authority: 'Testshire' }, fields);
    expect(answer).toMatchObject({ councilTaxReduction: { scheme: 'LOCAL', local: { year: '2026-27' } } });
  });

  it('is the Default Scheme where none is, and that is said', async () => {
    const answer = await asked<Facts>(due, fields);
    expect(answer).toMatchObject({ councilTaxReduction: { scheme: 'DEFAULT', local: null } });
    expect(JSON.stringify(answer.assumptions)).toContain('Default Scheme');
  });
});

describe('the benefit cap', () => {
  it('is named with the limit of the household and what it takes of housing benefit', async () => {
    // Outside London a family's limit is 423.46 a week (SI 2023/335). Hinckley and Bosworth's example: benefits of 453.46 with
    // housing benefit of 100.00 are 30.00 above it, so 70.00 is paid.
    const { benefitCap } = await asked<{ benefitCap: Facts }>(
      {
        on: '2024-06-05',
        adults: [{ birthDate: '1985-01-01', incomes: [{ kind: 'INCOME_SUPPORT', amount: '353.46', per: 'WEEK' }] }],
        children: [{ birthDate: '2015-01-01', childBenefitInPayment: false }],
        home: { tenure: 'COUNCIL', bedrooms: 2, rent: { amount: '100.00', per: 'WEEK' } },
        claim: { route: 'EXISTING_AWARD' },
        awards: { legacy: ['INCOME_SUPPORT'] },
      },
      'benefitCap { inAward limitPerWeek limitPerYear reduction findings { code } }',
      { schemes: ['HOUSING_BENEFIT'] },
    );
    expect(benefitCap).toEqual({
      inAward: 'HOUSING_BENEFIT',
      limitPerWeek: '423.46',
      limitPerYear: '22020.00',
      reduction: '30.00',
      findings: [{ code: 'CAPPED' }],
    });
  });
});
