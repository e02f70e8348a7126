import { adult, award, child, codesOf, elementsOf, job, socialHome } from './support.js';

const ESA = { phase: 'MAIN', component: 'SUPPORT' } as const;

describe('universal credit: WRA 2012, s. 8', () => {
  it('is the standard allowance for a single person without anything else', () => {
    const result = award();
    expect(elementsOf(result)).toEqual(['STANDARD_ALLOWANCE 424.90']);
    expect(result.payable.toFixed()).toBe('424.90');
    expect(result.assessmentPeriod.to.toString()).toBe('2026-05-05');
  });

  it('works out a lone parent with rent and part-time pay', () => {
    // 424.90 + 351.88 (born before 6 April 2017) + 303.94 + 600.00 = 1,680.72
    // 900.00 - 427.00 = 473.00 x 55% = 260.15; 1,680.72 - 260.15 = 1,420.57
    const result = award({
      adults: [adult('ann', { employments: [job('900.00', 20)] })],
      children: [child('bea', '2015-06-01'), child('cas', '2018-06-01')],
      home: socialHome('600.00', { bedrooms: 2 }),
    });
    expect(result.maximumAmount.toFixed()).toBe('1680.72');
    expect(result.earningsDeduction.toFixed()).toBe('260.15');
    expect(result.beforeCap.toFixed()).toBe('1420.57');
    expect(codesOf(result)).toContain('EARNINGS');
    expect(result.payable.toFixed()).toBe('1420.57');
  });

  it('works out a couple, one of them over pension age: the couple rate, and the State Pension in full', () => {
    // 666.97; 241.30 x 52 / 12 = 1,045.63, so nothing is left
    const couple = (weekly: string) =>
      award({
        adults: [
          adult('ann', { birthDate: '1965-01-15' }),
          adult('bob', { birthDate: '1955-01-15', incomes: [{ kind: 'STATE_PENSION', amount: weekly, per: 'WEEK' }] }),
        ],
      });
    expect(couple('241.30').entitled).toBe(false);
    // 100.00 x 52 / 12 = 433.33; 666.97 - 433.33 = 233.64
    expect(couple('100.00').payable.toFixed()).toBe('233.64');
    expect(couple('100.00').unearnedIncome.toFixed()).toBe('433.33');
  });

  it('is refused where everybody has reached pension age', () => {
    const result = award({ adults: [adult('ann', { birthDate: '1955-01-15' })] });
    expect(result.entitled).toBe(false);
    expect(codesOf(result)).toEqual(['PENSION_AGE']);
  });

  it.each`
    capital       | payable     | because
    ${'6000.00'}  | ${'424.90'} | ${'reg. 72: exactly 6,000 yields nothing'}
    ${'6000.01'}  | ${'420.55'} | ${'a penny above counts as 250: 424.90 - 4.35'}
    ${'6250.00'}  | ${'420.55'} | ${'250 above is one complete 250'}
    ${'6250.01'}  | ${'416.20'} | ${'and a penny more is two: 424.90 - 8.70'}
    ${'16000.00'} | ${'250.90'} | ${'reg. 18: exactly 16,000 is within: 40 x 4.35 = 174.00 off'}
    ${'16000.01'} | ${'0.00'}   | ${'a penny above the limit: no award'}
  `('$because', ({ capital, payable }) =>
    expect(award({ capital: [{ kind: 'SAVINGS', value: capital }] }).payable.toFixed()).toBe(payable),
  );

  it('lets capital above the limit pass under transitional protection, yielding as 16,000 does', () => {
    const result = award({ capital: [{ kind: 'SAVINGS', value: '20000.00' }] }, { transitionalCapitalDisregard: true });
    expect(result.payable.toFixed()).toBe('250.90');
  });

  it('adds a transitional element and erodes it', () => {
    // 424.90 + (100.00 - (424.90 - 400.14)) = 424.90 + 75.24
    const result = award(
      {},
      {
        transitional: {
          kind: 'ELEMENT',
          amount: '100.00',
          elementsBefore: [{ element: 'STANDARD_ALLOWANCE', amount: '400.14' }],
        },
      },
    );
    expect(elementsOf(result)).toEqual(['STANDARD_ALLOWANCE 424.90', 'TRANSITIONAL 75.24']);
    expect(result.payable.toFixed()).toBe('500.14');
  });
});

describe('who claims: SI 2013/376, reg. 3', () => {
  const couple = (partner: Parameters<typeof adult>[1], own: Parameters<typeof adult>[1] = {}) =>
    award({ adults: [adult('ann', own), adult('bob', partner)] });

  it('(3) a partner who is not in Great Britain for these purposes: a single claim, their income counted', () => {
    const result = couple({ residency: 'NO_RIGHT_TO_RESIDE', employments: [job('100.00')] });
    expect(result.claimants).toEqual(['ann']);
    // 424.90 - 55% of 100.00
    expect(result.payable.toFixed()).toBe('369.90');
    expect(codesOf(result)).toContain('NOT_IN_GREAT_BRITAIN');
  });

  it('(3) the partner claims where the claimant cannot', () =>
    expect(couple({}, { detainedSince: '2026-01-01' }).claimants).toEqual(['bob']));

  it('nobody claims where neither can', () => {
    const result = couple({ residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' }, { residency: 'NOT_HABITUALLY_RESIDENT' });
    expect(result.entitled).toBe(false);
    expect(codesOf(result)).toEqual(['NOT_IN_GREAT_BRITAIN', 'NOT_IN_GREAT_BRITAIN']);
  });

  it.each`
    birthDate       | more                             | children                        | entitled | because
    ${'2009-04-06'} | ${{}}                            | ${[]}                           | ${false} | ${'17 and in no case of reg. 8(1)'}
    ${'2009-04-06'} | ${{ ucWorkCapability: 'LCWRA' }} | ${[]}                           | ${true}  | ${'(a) limited capability for work'}
    ${'2009-04-06'} | ${{ carer: { regular: true } }}  | ${[]}                           | ${true}  | ${'(c) regular and substantial caring'}
    ${'2009-04-06'} | ${{}}                            | ${[child('bea', '2026-01-01')]} | ${true}  | ${'(d) responsible for a child'}
    ${'2010-04-07'} | ${{}}                            | ${[child('bea', '2026-01-01')]} | ${false} | ${'15'}
  `('reg. 8: $because', ({ birthDate, more, children, entitled }) =>
    expect(award({ adults: [adult('ann', { birthDate, ...more })], children }).entitled).toBe(entitled),
  );

  it.each`
    courseFrom      | courseTo        | entitled | because
    ${'2025-09-20'} | ${'2027-06-30'} | ${false} | ${'in the course'}
    ${'2026-04-07'} | ${'2027-06-30'} | ${true}  | ${'before it begins'}
    ${'2023-09-20'} | ${'2026-04-05'} | ${true}  | ${'after it has ended'}
  `('reg. 13: a full-time student $because', ({ courseFrom, courseTo, entitled }) => {
    const student = { fullTime: true, courseFrom, courseTo };
    expect(award({ adults: [adult('ann', { student })] }).entitled).toBe(entitled);
  });

  it('reg. 80A(2)(c): one of a couple who claims as a single person has the cap of a single claimant', () => {
    const adults = [adult('ann'), adult('bob', { residency: 'SUBJECT_TO_IMMIGRATION_CONTROL' })];
    const result = award({ adults, home: socialHome('1000.00') });
    // 424.90 + 1,000.00 = 1,424.90; 14,753 / 12 = 1,229.42
    expect(result.capReduction.toFixed()).toBe('195.48');
    expect(result.award.toFixed()).toBe('1229.42');
  });

  it('a full-time student is refused, unless there is a child', () => {
    const student = { fullTime: true, courseFrom: '2025-09-20', courseTo: '2027-06-30' };
    expect(codesOf(award({ adults: [adult('ann', { student })] }))).toContain('STUDENT');
    const parent = award({ adults: [adult('ann', { student })], children: [child('bea', '2020-01-01')] });
    expect(parent.entitled).toBe(true);
    expect(codesOf(parent)).toContain('STUDENT_INCOME_NOT_STATED');
  });

  // Couple 666.97, single 424.90; 400.00 of bob's pay takes 220.00 of a couple's, and 300.00 is rent
  it.each`
    away                                 | award       | because
    ${{}}                                | ${'746.97'} | ${'a couple: 966.97 less 55% of 400.00'}
    ${{ absentSince: '2025-11-05' }}     | ${'746.97'} | ${'reg. 3(6): six months to the last day of the period are not more than six'}
    ${{ absentSince: '2025-11-04' }}     | ${'724.90'} | ${'a day more: single, without what bob has'}
    ${{ inHospitalSince: '2025-11-04' }} | ${'724.90'} | ${'nor does hospital make them a couple for longer'}
  `('a partner who is away: $because', ({ away, award: expected }) => {
    const bob = adult('bob', { employments: [job('400.00')], ...away });
    const capital = [{ kind: 'SAVINGS' as const, owner: 'bob', value: '5000.00' }];
    expect(award({ adults: [adult('ann'), bob], capital, home: socialHome('300.00') }).award.toFixed()).toBe(expected);
  });

  it('Sch. 3 para. 9(1): no housing costs for somebody away for more than six months', () => {
    const away = (absentSince: string) =>
      award({ adults: [adult('ann', { absentSince })], home: socialHome('300.00') });
    expect(elementsOf(away('2025-11-05'))).toContain('HOUSING 300.00');
    expect(elementsOf(away('2025-11-04'))).toEqual(['STANDARD_ALLOWANCE 424.90']);
    expect(codesOf(away('2025-11-04'))).toContain('AWAY');
  });

  it.each`
    more                                        | told     | because
    ${{}}                                       | ${true}  | ${'reg. 40(1)(a): found for employment and support allowance it counts, but none is stated here'}
    ${{ ucWorkCapability: 'LCWRA' }}            | ${false} | ${'it is stated'}
    ${{ esa: { ...ESA, phase: 'ASSESSMENT' } }} | ${false} | ${'not found yet'}
  `('says that employment and support allowance shows more: $because', ({ more, told }) => {
    const { warnings } = award({ adults: [adult('ann', { esa: ESA, ...more })] });
    expect(warnings.some(warning => warning.includes('employment and support allowance found it'))).toBe(told);
  });
});
