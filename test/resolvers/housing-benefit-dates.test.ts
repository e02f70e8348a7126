import { type Graph, graph, ports } from '../support/graph.js';

let served: Graph;
beforeAll(async () => {
  served = await graph({ ports: ports() });
});

const FIELDS = `backdated { treatedAsMadeOn } start { from firstWeek } firstWeekRent { days rent }
  extendedPayment { from to reason } twoHomes { from to }`;

async function asked(input: Readonly<Record<string, unknown>>) {
  const query = `query ($input: ClaimDaysInput!) { calculate { housingBenefitDates(input: $input) { __typename
    ... on HousingBenefitDates { ${FIELDS} } ... on InputProblems { problems { field problem valid } } } } }`;
  const { data, errors } = await served.ask({ as: 'public', query, variables: { input } });
  expect(errors).toBeUndefined();
  return (data as { calculate: { housingBenefitDates: object } }).calculate.housingBenefitDates;
}

describe('the days of a claim for housing benefit', () => {
  it('starts on the Monday after the claim, or with the rent in the week of the claim, by sevenths', async () => {
    // Wednesday 3 June 2026; reg. 76(1): the Monday after is 8 June.
    expect(await asked({ claimedOn: '2026-06-03', liableFrom: '2026-01-05' })).toMatchObject({
      start: { from: '2026-06-08', firstWeek: '2026-06-08' },
    });
    // Rent from Thursday 4 June in the same week: 4 to 7 June are 4 of 7 days, 105.00 x 4 / 7 = 60.00. Regs 76(2), 80(4).
    expect(await asked({ claimedOn: '2026-06-03', liableFrom: '2026-06-04', weeklyRent: '105.00' })).toMatchObject({
      start: { from: '2026-06-04', firstWeek: '2026-06-01' },
      firstWeekRent: { days: 4, rent: '60.00' },
    });
  });

  it('reaches back three months in pension age, and one month with good cause in working age', async () => {
    const days = { claimedOn: '2026-06-30', liableFrom: '2025-01-06' };
    expect(await asked({ ...days, pensionAge: true })).toMatchObject({ backdated: { treatedAsMadeOn: '2026-03-30' } });
    expect(await asked({ ...days, goodCauseFrom: '2026-01-01' })).toMatchObject({
      backdated: { treatedAsMadeOn: '2026-05-30' },
    });
    expect(await asked(days)).toMatchObject({ backdated: { treatedAsMadeOn: '2026-06-30' } });
  });

  it('goes on for four weeks after work, and pays for two homes for four weeks', async () => {
    const workStarted = { qualifyingBenefitSince: '2025-01-01', endedOn: '2026-06-03', workExpectedWeeks: 10 };
    const twoHomes = { ground: 'UNAVOIDABLE_OVERLAP', movedOn: '2026-06-01' };
    // From Monday 8 June, 28 days: to Sunday 5 July. Two homes from 1 June, 28 days: to 28 June.
    expect(await asked({ claimedOn: '2026-06-03', liableFrom: '2026-01-05', workStarted, twoHomes })).toMatchObject({
      extendedPayment: { from: '2026-06-08', to: '2026-07-05' },
      twoHomes: { from: '2026-06-01', to: '2026-06-28' },
    });
    const short = { ...workStarted, workExpectedWeeks: 4 };
    expect(await asked({ claimedOn: '2026-06-03', liableFrom: '2026-01-05', workStarted: short })).toMatchObject({
      extendedPayment: { from: null, to: null },
    });
  });

  it('names what will not do', async () => {
    expect(await asked({ claimedOn: '2026-02-30', liableFrom: '2026-01-05' })).toMatchObject({
      __typename: 'InputProblems',
      problems: [{ field: 'claimedOn' }],
    });
    expect(await asked({ claimedOn: '2019-01-07', liableFrom: '2019-01-07' })).toMatchObject({
      problems: [{ field: 'claimedOn' }],
    });
  });
});
