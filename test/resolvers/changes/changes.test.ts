import { type Graph, graph, ports } from '../../support/graph.js';
import { OVERPAYMENT, operation } from '../../support/operations.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

type Facts = Readonly<Record<string, unknown>>;

/** Asks the published document as a caller without a token, and demands that it runs compiled. */
async function asked(input: Facts): Promise<Facts> {
  const { data, errors } = await served.ask({ as: 'public', query: operation(OVERPAYMENT), variables: { input } });
  expect(errors).toBeUndefined();
  expect(served.runs.at(-1)).toBe('compiled');
  return (data as { calculate: { changes: Facts } }).calculate.changes;
}

const DAUGHTER = {
  id: 'daughter',
  kind: 'NON_DEPENDANT',
  occurredOn: '2025-10-08',
  notifiedOn: '2025-11-06',
  notifiedBy: 'CLAIMANT',
  facts: {
    nonDependants: [{ people: [{ age: 30, employments: [{ gross: '700.00', per: 'WEEK', hoursPerWeek: 37 }] }] }],
  },
  cause: { negligent: true },
};
const CASE = {
  household: {
    adults: [{ birthDate: '1985-01-01' }],
    home: { tenure: 'COUNCIL', bedrooms: 1, rent: { amount: '200.00', per: 'WEEK' } },
  },
  from: '2025-10-06',
  to: '2025-11-09',
  decidedOn: '2025-11-10',
  changes: [DAUGHTER],
  paid: [{ from: '2025-10-06', to: '2025-11-09', perWeek: '200.00', payee: 'RENT_ACCOUNT' }],
  recovery: { benefitPerWeek: '73.35' },
};

describe('a daughter who comes to live with him, told four weeks late', () => {
  it('overpays four weeks of 126.65, recovered at 13.95 a week', async () => {
    expect(await asked(CASE)).toMatchObject({
      __typename: 'ChangesCalculation',
      changes: [{ id: 'daughter', from: '2025-10-13', ends: false }],
      due: [
        { from: '2025-10-06', to: '2025-10-12', weekly: '200.00' },
        { from: '2025-10-13', to: '2025-11-09', weekly: '73.35', total: '293.40' },
      ],
      overpayments: [
        {
          from: '2025-10-13',
          to: '2025-11-09',
          change: 'daughter',
          class: 'CLAIMANT_ERROR',
          amount: '506.60',
          recoverable: true,
          recoveredFrom: ['CLAIMANT'],
          subsidyPercent: 40,
          civilPenalty: { may: true, amount: '50.00' },
        },
      ],
      toRecover: '506.60',
      // 506.60 / 13.95 is 36.3 weeks
      recovery: { weeks: 37, perWeek: { amount: '13.95' } },
      notice: { sendBy: '2025-11-24', disputeBy: '2025-12-24' },
    });
  });

  it('has nothing to warn of in the most for a week, whose figures were read', async () => {
    const query = `query ($input: ChangesInput!) { calculate { changes(input: $input) { ... on ChangesCalculation {
      recovery { perWeek { warnings { kind says } } } } } } }`;
    const { data } = await served.ask({ as: 'public', query, variables: { input: CASE } });
    expect(data).toEqual({ calculate: { changes: { recovery: { perWeek: { warnings: [] } } } } });
  });

  it('takes a part that is stated empty for none any more', async () => {
    const household = { ...CASE.household, nonDependants: DAUGHTER.facts.nonDependants };
    const gone = { ...DAUGHTER, id: 'gone', notifiedOn: '2025-10-08', facts: { nonDependants: [] } };
    const paid = [{ from: '2025-10-06', to: '2025-11-09', perWeek: '73.35' }];
    expect(await asked({ ...CASE, household, changes: [gone], paid })).toMatchObject({
      arrears: '506.60',
      toPay: '506.60',
    });
  });
});

describe('the council tax reduction on the same facts', () => {
  // A pensioner of before 2021 needs 244.40; the tax is 5.00 a day. 50.00 more from 9 June: a fifth, 10.00 a week, comes off.
  const income = (amount: string) => ({
    birthDate: '1950-01-01',
    incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT', amount, per: 'WEEK' }],
  });
  const TAXED = {
    household: {
      adults: [income('244.40')],
      home: { tenure: 'OWNER' },
      councilTax: { amount: '1825.00', per: 'YEAR' },
    },
    from: '2025-06-02',
    to: '2025-06-22',
    decidedOn: '2025-06-23',
    changes: [{ id: 'pension', kind: 'OTHER', occurredOn: '2025-06-04', facts: { adults: [income('294.40')] } }],
    reductionGiven: [{ from: '2025-06-02', to: '2025-06-22', amount: '105.00' }],
  };

  it('charges two weeks of 10.00 to the account again', async () => {
    expect(await asked(TAXED)).toMatchObject({
      due: [
        { weekly: '0.00', ended: false },
        { weekly: '0.00', ended: false },
      ],
      councilTaxReduction: {
        changes: [{ id: 'pension', from: '2025-06-09' }],
        due: [
          { from: '2025-06-02', to: '2025-06-08', scheme: 'PENSION_AGE', weekly: '35.00', total: '35.00', changes: [] },
          { from: '2025-06-09', to: '2025-06-22', weekly: '25.00', total: '50.00', changes: ['pension'] },
        ],
        differences: [{ from: '2025-06-09', to: '2025-06-22', given: '70.00', due: '50.00', amount: '20.00' }],
        excess: '20.00',
        shortfall: '0.00',
        onAccount: '20.00',
      },
    });
  });

  it('is null where no council tax is stated, and outside England', async () => {
    expect(await asked(CASE)).toMatchObject({ councilTaxReduction: null });
    const household = { ...TAXED.household, home: { tenure: 'OWNER', nation: 'WALES' } };
    expect(await asked({ ...TAXED, household })).toMatchObject({ councilTaxReduction: null });
  });

  it.each`
    change                                                                             | field                          | problem
    ${{ reductionGiven: [{ from: '2025-06-02', to: '2025-06-22' }] }}                  | ${'reductionGiven[0].perWeek'} | ${/stated/}
    ${{ reductionGiven: [...TAXED.reductionGiven, ...TAXED.reductionGiven] }}          | ${'reductionGiven[1].from'}    | ${/other reduction/}
    ${{ household: { ...TAXED.household, authority: 'testshire' }, to: '2027-06-01' }} | ${'household.authority'}       | ${/2027-28/}
  `('refuses $field', async ({ change, field, problem }) => {
    const answer = await asked({ ...TAXED, ...change });
    expect(answer).toMatchObject({ problems: [{ field, problem: expect.stringMatching(problem) }] });
  });
});

describe('what is wrong with a case', () => {
  it.each`
    change                                                                                  | field                               | problem
    ${{ from: '2019-10-06', to: '2019-11-09', paid: [], changes: [] }}                      | ${'from'}                           | ${'is a day whose law is not kept here whole'}
    ${{ from: '2025-11-10' }}                                                               | ${'to'}                             | ${'ends before it begins'}
    ${{ changes: [DAUGHTER, DAUGHTER] }}                                                    | ${'changes[1].id'}                  | ${'is not a name that no other change has'}
    ${{ paid: [...CASE.paid, ...CASE.paid] }}                                               | ${'paid[1].from'}                   | ${'is not a day that no other payment is for'}
    ${{ paid: [{ ...CASE.paid[0], tookIn: ['nobody'] }] }}                                  | ${'paid[0].tookIn'}                 | ${'is not the ids of changes named here'}
    ${{ to: '2040-11-09', paid: [] }}                                                       | ${'to'}                             | ${'is too long after the first day for so many changes'}
    ${{ household: { adults: [{}], home: { tenure: 'COUNCIL' } } }}                         | ${'household.adults[0].birthDate'}  | ${'is missing'}
    ${{ changes: [{ ...DAUGHTER, facts: { home: { tenure: 'COUNCIL', bedrooms: 40 } } }] }} | ${'changes[0].facts.home.bedrooms'} | ${'is too large'}
  `('$field $problem', async ({ change, field, problem }) => {
    expect(await asked({ ...CASE, ...change })).toMatchObject({
      __typename: 'InputProblems',
      problems: expect.arrayContaining([expect.objectContaining({ field, problem })]),
    });
  });

  it('never says what was sent', async () => {
    const answer = await asked({ ...CASE, from: 'secret-day', rentPaidBeyond: '99999999.99' });
    expect(answer).toMatchObject({ __typename: 'InputProblems' });
    expect(JSON.stringify(answer)).not.toMatch(/secret|99999999/);
  });

  it('is asked twice in a document at most', async () => {
    const query = `query ($input: ChangesInput!) { calculate {
      a: changes(input: $input) { __typename } b: changes(input: $input) { __typename } c: changes(input: $input) { __typename } } }`;
    const { data } = await served.ask({ as: 'public', query, variables: { input: CASE } });
    expect(data).toEqual({
      calculate: {
        a: { __typename: 'ChangesCalculation' },
        b: { __typename: 'ChangesCalculation' },
        c: { __typename: 'InputProblems' },
      },
    });
  });
});
