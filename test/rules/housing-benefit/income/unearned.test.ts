import type { IncomeKind } from '../../../../src/domain/household/income.js';
import { INCOME_KINDS } from '../../../../src/domain/household/income.js';
import { warningsOf } from '../../../../src/domain/working-warnings.js';
import { type AdultInput, type Case, earning, PENSIONER, weekOf } from '../support.js';

const incomeOf = (given: Case) => weekOf(given).income?.toFixed();
const gets = (...kinds: [IncomeKind, string][]): Partial<AdultInput> => ({
  incomes: kinds.map(([kind, amount]) => ({ kind, amount, per: 'WEEK' })),
  carer: kinds.some(([kind]) => kind.startsWith('CARER') && kind !== 'CARERS_ALLOWANCE_SUPPLEMENT')
    ? { allowance: 'PAID' }
    : {},
});
const child = { id: 'child', birthDate: '2016-01-01' };

/** 100.00 a week of each, as HB Regs, Sch. 5 and HB(SPC) Regs, reg. 29 count it; where only one figure stands it is for both. */
const COUNTED: { [Kind in IncomeKind]?: [workingAge: string, pensionAge?: string] } = {
  STATE_PENSION: ['100.00'],
  OCCUPATIONAL_PENSION: ['100.00'],
  PERSONAL_PENSION: ['100.00'],
  ANNUITY: ['100.00'],
  EQUITY_RELEASE: ['100.00'],
  FOREIGN_PENSION: ['100.00'],
  PENSION_CREDIT_SAVINGS: ['100.00'],
  WORKING_TAX_CREDIT: ['100.00'],
  CHILD_TAX_CREDIT: ['100.00', '0.00'],
  JSA_CONTRIBUTORY: ['100.00'],
  ESA_CONTRIBUTORY: ['100.00'],
  CARERS_ALLOWANCE: ['100.00'],
  CARER_SUPPORT_PAYMENT: ['100.00'],
  INDUSTRIAL_INJURIES_BENEFIT: ['100.00'],
  INCAPACITY_BENEFIT: ['100.00'],
  SEVERE_DISABLEMENT_ALLOWANCE: ['100.00'],
  MATERNITY_ALLOWANCE: ['100.00'],
  BEREAVEMENT_ALLOWANCE: ['100.00'],
  WIDOWED_PARENTS_ALLOWANCE: ['85.00'],
  WIDOWED_MOTHERS_ALLOWANCE: ['85.00'],
  WIDOWS_PENSION: ['100.00'],
  WAR_DISABLEMENT_PENSION: ['90.00'],
  WAR_WIDOWS_PENSION: ['90.00'],
  AFCS_GUARANTEED_INCOME: ['90.00'],
  SPOUSAL_MAINTENANCE: ['100.00'],
  DISCRETIONARY_TRUST_FOR_NEEDS: ['0.00', '80.00'],
  BOARDER: ['40.00'],
  LODGER: ['80.00'],
  RENT_OF_DISREGARDED_PROPERTY: ['100.00', '0.00'],
  INSURANCE_FOR_LOST_INCOME: ['100.00', '0.00'], // reg. 40(1): no paragraph of Sch. 5 takes it off; not in reg. 29(1) for pension age
  OTHER_UNEARNED: ['100.00', '0.00'],
};
const PASSPORTS: readonly IncomeKind[] = [
  'UNIVERSAL_CREDIT',
  'PENSION_CREDIT_GUARANTEE',
  'INCOME_SUPPORT',
  'JSA_INCOME_BASED',
  'ESA_INCOME_RELATED',
];

describe('income other than earnings', () => {
  it.each(INCOME_KINDS.filter(kind => !PASSPORTS.includes(kind)))('%s in both schemes', kind => {
    const [workingAge, pensionAge = workingAge] = COUNTED[kind] ?? ['0.00'];
    expect(incomeOf({ adults: [gets([kind, '100.00'])] })).toBe(workingAge);
    expect(incomeOf({ adults: [{ birthDate: PENSIONER, ...gets([kind, '100.00']) }] })).toBe(pensionAge);
  });

  it.each`
    given                                                                                                                                    | income      | because
    ${{ adults: [gets(['SPOUSAL_MAINTENANCE', '50.00']), gets(['SPOUSAL_MAINTENANCE', '20.00'])], children: [child] }}                       | ${'55.00'}  | ${'(2) all payments of maintenance are one: 70 - 15'}
    ${{ adults: [{ birthDate: PENSIONER, ...gets(['SPOUSAL_MAINTENANCE', '50.00'], ['SPOUSAL_MAINTENANCE', '8.00']) }], children: [child] }} | ${'43.00'}  | ${'so too for pension age: 58 - 15'}
    ${{ adults: [gets(['SPOUSAL_MAINTENANCE', '50.00'])], children: [child] }}                                                               | ${'35.00'}  | ${'Sch. 5 para. 47: 15 where there is a child'}
    ${{ adults: [gets(['BOARDER', '15.00'])] }}                                                                                              | ${'0.00'}   | ${'Sch. 5 para. 42: less than the 20'}
    ${{ adults: [gets(['BOARDER', '100.00'], ['BOARDER', '60.00'])] }}                                                                       | ${'60.00'}  | ${'each boarder: 80 / 2 + 40 / 2'}
    ${{ adults: [gets(['LODGER', '50.00'], ['LODGER', '15.00'])] }}                                                                          | ${'30.00'}  | ${'Sch. 5 para. 22: each lodger, 30 + 0'}
    ${{ adults: [gets(['WAR_DISABLEMENT_PENSION', '100.00'], ['WIDOWED_PARENTS_ALLOWANCE', '50.00'])] }}                                     | ${'130.00'} | ${'Sch. 5 para. 34: 10 and 15 share 20'}
    ${{ adults: [gets(['STATE_PENSION', '100.00']), gets(['STATE_PENSION', '60.00'])] }}                                                     | ${'160.00'} | ${'reg. 25: of claimant and partner together'}
  `('$because', ({ given, income }) => expect(incomeOf(given)).toBe(income));

  it.each`
    per               | amount       | income
    ${'TWO_WEEKS'}    | ${'200.00'}  | ${'100.00'}
    ${'FOUR_WEEKS'}   | ${'400.00'}  | ${'100.00'}
    ${'MONTH'}        | ${'433.33'}  | ${'100.00'}
    ${'THREE_MONTHS'} | ${'1300.00'} | ${'100.00'}
    ${'YEAR'}         | ${'5200.00'} | ${'100.00'}
  `('reg. 33: $amount each $per is $income a week', ({ per, amount, income }) =>
    expect(incomeOf({ adults: [{ incomes: [{ kind: 'MATERNITY_ALLOWANCE', amount, per }] }] })).toBe(income),
  );

  // Actual income from capital is left out but for capital of Sch. 6 Part 2, and a property let is not among that. 230.00 x
  // 52 = 11,960 is within the tax-free 12,570, and "tax on income which is to be taken into account" (Sch. 5 para. 1 and
  // reg. 33(12)) is none of the rent's: 230.00 whole, though with 100.00 x 52 of rent 4,590 would be taxed.
  it.each([{}, { birthDate: PENSIONER }])('leaves out rent of a property, and the tax on it: %j', adult => {
    const incomes = gets(['OCCUPATIONAL_PENSION', '230.00'], ['PROPERTY_RENT', '100.00']);
    expect(incomeOf({ adults: [{ ...adult, ...incomes }] })).toBe('230.00');
  });

  // "Except any income derived from capital disregarded under paragraphs 1, 2, 4, 8, 14 or 25 to 28 of Schedule 6, any income
  // derived from capital shall be treated as capital": reg. 46(4). Of that of paras 2, 4 and 25 to 28 what goes on its mortgage,
  // council tax and water charges is left out, Sch. 5 para. 17(2), and is not in what is stated.
  it.each`
    adult                       | income     | because
    ${{}}                       | ${'18.92'} | ${'475 a month less a mortgage of 393: 82.00 x 12 / 52'}
    ${{ birthDate: PENSIONER }} | ${'0.00'}  | ${'HB(SPC) Regs, Sch. 5 para. 24: actual income from capital'}
  `('counts the rent of a property that is left out of capital: $because', ({ adult, income }) => {
    const incomes = [{ kind: 'RENT_OF_DISREGARDED_PROPERTY', amount: '82.00', per: 'MONTH' }];
    expect(incomeOf({ adults: [{ ...adult, incomes }] })).toBe(income);
  });

  it('says that a rent was taken to be of a property that counts, where the only one does not', () => {
    const incomes = gets(['PROPERTY_RENT', '100.00']);
    const assumed = (kind: 'HOME_BEING_SOLD' | 'OTHER_PROPERTY') =>
      warningsOf(weekOf({ adults: [incomes], capital: [{ kind, value: '1000.00' }] }).working).some(
        one => one.kind === 'ASSUMPTION' && one.assumption.startsWith('The rent was taken'),
      );
    expect([assumed('HOME_BEING_SOLD'), assumed('OTHER_PROPERTY')]).toEqual([true, false]);
  });

  it('takes tax off a pension', () => {
    // 300 x 52 = 15,600; less 12,570 is 3,030; 20% is 606.00, or 11.6538 a week; 300 - 11.6538 = 288.3462
    expect(incomeOf({ adults: [gets(['OCCUPATIONAL_PENSION', '300.00'])] })).toBe('288.35');
  });

  // 250 x 52 = 13,000; less 12,570 is 430; 20% is 86.00, or 1.6538 a week, of the first alone: 250 - 1.6538 + 50.
  it('takes none off what is stated after tax', () => {
    const net = { kind: 'OCCUPATIONAL_PENSION' as const, amount: '50.00', per: 'WEEK' as const, afterTax: true };
    const whole = { kind: 'STATE_PENSION' as const, amount: '250.00', per: 'WEEK' as const };
    expect(incomeOf({ adults: [{ birthDate: PENSIONER, incomes: [whole, net] }] })).toBe('298.35');
    expect(incomeOf({ adults: [{ incomes: [{ ...net, amount: '300.00' }] }] })).toBe('300.00');
  });

  describe('student income: regs 59 and 64', () => {
    const course = { fullTime: true, courseFrom: '2024-09-16', courseTo: '2027-06-18' };
    it.each`
      on              | student                                                            | income      | because
      ${'2025-06-04'} | ${{ ...course, loanPerYear: '10000.00' }}                          | ${'206.44'} | ${'(10,000 - 303 - 390) / 43 weeks from 2 September 2024 to 29 June 2025, less 10'}
      ${'2026-01-14'} | ${{ ...course, loanPerYear: '10000.00' }}                          | ${'206.44'} | ${'43 weeks from 1 September 2025 to 28 June 2026'}
      ${'2026-11-25'} | ${{ ...course, loanPerYear: '10000.00' }}                          | ${'222.68'} | ${'the last year ends with the course on Friday 18 June: 7 September 2026 to Sunday 13 June 2027, 9,307 / 40 - 10'}
      ${'2025-07-09'} | ${{ ...course, loanPerYear: '10000.00' }}                          | ${'0.00'}   | ${'after the end of June'}
      ${'2025-06-04'} | ${{ ...course, loanPerYear: '500.00' }}                            | ${'0.00'}   | ${'never below nothing'}
      ${'2025-06-04'} | ${{ ...course, grantPerYear: '4300.00' }}                          | ${'83.88'}  | ${'a grant alone: (4,300 - 303 - 390) / 43'}
      ${'2025-06-04'} | ${{ ...course, loanPerYear: '10000.00', grantPerYear: '4300.00' }} | ${'306.44'} | ${'with a loan the sums come off that: 206.44 + 100'}
      ${'2025-06-04'} | ${{ ...course, loanPerYear: '10000.00', weeksOfYear: 52 }}         | ${'168.98'} | ${'weeks as stated: 9,307 / 52 - 10'}
      ${'2025-06-04'} | ${{ ...course, loanPerYear: '10000.00', inSummerVacation: true }}  | ${'0.00'}   | ${'nothing in the summer vacation'}
    `('$because', ({ on, student, income }) => expect(incomeOf({ on, adults: [{ student }] })).toBe(income));

    it('is left out in pension age', () => {
      const student = { ...course, loanPerYear: '10000.00' };
      expect(incomeOf({ adults: [{ student, birthDate: PENSIONER }] })).toBe('0.00');
    });
  });

  it("takes the Department's figure with the savings credit: HB(SPC) Regs, reg. 27", () => {
    const pensionCredit = {
      since: '2020-01-01',
      guaranteeCredit: '0.00',
      savingsCredit: '12.50',
      assessedIncome: '230.00',
    };
    const week = weekOf({
      adults: [{ birthDate: PENSIONER, ...gets(['STATE_PENSION', '999.00']) }],
      awards: { pensionCredit },
    });
    expect(week.income?.toFixed()).toBe('242.50');
  });

  it.each`
    given                                                                                                                           | income      | because
    ${{ adults: [earning('150.00', 30)] }}                                                                                          | ${'225.40'} | ${'(4)(d) 230 + 12.50 - 17.10: the 5 of a single person is off the figure already'}
    ${{ adults: [earning('20.00', 30)] }}                                                                                           | ${'242.50'} | ${'15 is left of the earnings, too little for the 17.10'}
    ${{ adults: [earning('150.00', 16)], children: [{ ...child, childcare: { amount: '60.00', per: 'WEEK', registered: true } }] }} | ${'160.40'} | ${"(4)(b) to (d) 242.50 - 60 - 17.10 - 5, for a lone parent's 25 against Pension Credit's 20"}
    ${{ adults: [gets(['SPOUSAL_MAINTENANCE', '40.00'])], children: [child] }}                                                      | ${'227.50'} | ${'(4)(c)(ii) 242.50 - 15, of which Pension Credit leaves nothing out'}
  `('modifies it only as the regulation says: $because', ({ given, income }) => {
    const pensionCredit = {
      since: '2020-01-01',
      guaranteeCredit: '0.00',
      savingsCredit: '12.50',
      assessedIncome: '230.00',
    };
    const [claimant] = given.adults;
    expect(incomeOf({ ...given, adults: [{ birthDate: PENSIONER, ...claimant }], awards: { pensionCredit } })).toBe(
      income,
    );
  });
});
