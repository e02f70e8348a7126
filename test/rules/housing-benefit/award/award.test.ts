import { isoDate } from '../../../../src/domain/dates.js';
import { housingBenefitCut } from '../../../../src/rules/whole-household/benefit-cap-of.js';
import { awardOf, type Case, codesOf, earning, PENSIONER, pension, weekOf } from '../support.js';

const single = (income: string): Case => ({ adults: [pension(income)] });

describe('taper, least award and rounding', () => {
  it.each`
    income      | award       | because
    ${'92.05'}  | ${'100.00'} | ${'income equal to the applicable amount'}
    ${'92.06'}  | ${'99.99'}  | ${'0.01 x 65% = 0.0065: 99.9935'}
    ${'92.15'}  | ${'99.94'}  | ${'0.10 x 65% = 0.065: 99.935, half a penny up'}
    ${'192.05'} | ${'35.00'}  | ${'100.00 x 65% = 65.00'}
    ${'245.12'} | ${'0.50'}   | ${'153.07 x 65% = 99.4955: 0.5045, exactly the least'}
    ${'245.14'} | ${'0.00'}   | ${'153.09 x 65% = 99.5085: 0.4915, reg. 75'}
    ${'900.00'} | ${'0.00'}   | ${'never below nothing'}
  `('income $income: $award, for $because', ({ income, award }) => expect(awardOf(single(income))).toBe(award));

  it('makes up for rent-free weeks: reg. 81(3)', () => {
    // (132.05 - 92.05) x 52 / 48 = 43.3333; 65% is 28.1667; 100.00 - 28.1667 = 71.8333
    const home = { rent: { amount: '100.00', per: 'WEEK' as const, rentFreeWeeks: 4 } };
    expect(awardOf({ ...single('132.05'), home })).toBe('71.83');
  });

  // A bar answers for everything after it: 16,000.01 of capital is above the limit of reg. 43, and no cap takes what is not there.
  const rich = { capital: [{ kind: 'SAVINGS' as const, value: '16000.01' }] };
  const crowded = { rent: '400.00' };
  it.each`
    given                                   | beforeCap   | cut         | award       | because
    ${{ ...crowded, ...rich }}              | ${'0.00'}   | ${'0.00'}   | ${'0.00'}   | ${'too much capital'}
    ${{ ...crowded }}                       | ${'400.00'} | ${'116.29'} | ${'283.71'} | ${'400.00 above 283.71'}
    ${{ ...single('245.14'), rent: '100' }} | ${'0.49'}   | ${'0.00'}   | ${'0.00'}   | ${'0.4915, less than the least that is paid'}
  `(
    'says of $because what there was before the cap, what it took and what is left',
    ({ given, beforeCap, cut, award }) => {
      const week = weekOf(given);
      expect([week.beforeCap.roundedToPenny(), housingBenefitCut(week), week.award].map(one => one.toFixed())).toEqual([
        beforeCap,
        cut,
        award,
      ]);
    },
  );

  it('puts every figure of the answer together', () => {
    const week = weekOf({ adults: [earning('200.00', 20)], capital: [{ kind: 'SAVINGS', value: '6500.00' }] });
    // 200 - 5 + 2 = 197.00; 197.00 - 92.05 = 104.95; 65% = 68.2175; 31.7825
    expect(week).toMatchObject({
      kind: 'HousingBenefitWeek',
      scheme: 'WORKING_AGE',
      entitled: true,
      passported: false,
    });
    expect(week.income?.toFixed()).toBe('197.00');
    expect(week.excess.toFixed()).toBe('104.95');
    expect(week.award.toFixed()).toBe('31.78');
    expect(week.working.amount.equals(week.award)).toBe(true);
  });
});

describe('which scheme, and what passports', () => {
  it.each`
    given                                                                                                                                              | scheme           | because
    ${{ adults: [{ birthDate: PENSIONER }] }}                                                                                                          | ${'PENSION_AGE'} | ${'single and over pension age'}
    ${{ adults: [{ birthDate: PENSIONER }, {}], awards: { pensionCredit: { since: '2019-05-14', guaranteeCredit: '20.00', savingsCredit: '0.00' } } }} | ${'PENSION_AGE'} | ${'saved by pension credit on 14 May 2019: SI 2019/37, art. 4(1)'}
    ${{ adults: [{ birthDate: PENSIONER }, {}], awards: { pensionCredit: { since: '2019-05-15', guaranteeCredit: '20.00', savingsCredit: '0.00' } } }} | ${'WORKING_AGE'} | ${'not by pension credit from the day after'}
    ${{ adults: [{ birthDate: PENSIONER }, {}] }}                                                                                                      | ${'WORKING_AGE'} | ${'a mixed-age couple'}
    ${{ adults: [{ birthDate: PENSIONER }, {}], awards: { housingBenefit: { since: '2010-01-01', pensionAgeSchemeSince: '2019-05-14' } } }}            | ${'PENSION_AGE'} | ${'protected since before 15 May 2019'}
    ${{ adults: [{ birthDate: PENSIONER }, {}], awards: { housingBenefit: { since: '2010-01-01', pensionAgeSchemeSince: '2019-05-15' } } }}            | ${'WORKING_AGE'} | ${'from that day on it is not'}
    ${{ adults: [{ birthDate: PENSIONER }], awards: { universalCredit: { since: '2024-01-01', award: '300.00' } } }}                                   | ${'WORKING_AGE'} | ${'reg. 5(2): on Universal Credit'}
    ${{ adults: [{ birthDate: PENSIONER, incomes: [{ kind: 'INCOME_SUPPORT', amount: '10.00', per: 'WEEK' }] }] }}                                     | ${'WORKING_AGE'} | ${'reg. 5(2): on Income Support, stated as an income'}
  `('$because: $scheme', ({ given, scheme }) => expect(weekOf(given).scheme).toBe(scheme));

  it.each`
    awards                                                         | passported
    ${{ legacy: ['INCOME_SUPPORT'] }}                              | ${true}
    ${{ legacy: ['JSA_INCOME_BASED'] }}                            | ${true}
    ${{ legacy: ['ESA_INCOME_RELATED'] }}                          | ${true}
    ${{ universalCredit: { since: '2024-01-01', award: '0.01' } }} | ${true}
    ${{ legacy: ['WORKING_TAX_CREDIT'] }}                          | ${false}
  `('$awards passports: $passported', ({ awards, passported }) => {
    const week = weekOf({ ...single('500.00'), capital: [{ kind: 'SAVINGS', value: '50000.00' }], awards });
    expect([week.passported, week.award.toFixed()]).toEqual([passported, passported ? '100.00' : '0.00']);
  });

  it('savings credit alone does not passport', () => {
    const pensionCredit = { since: '2020-01-01', guaranteeCredit: '0.00', savingsCredit: '10.00' };
    expect(weekOf({ adults: [{ birthDate: PENSIONER }], awards: { pensionCredit } }).passported).toBe(false);
  });
});

describe('benefit cap: HB Regs, regs 75A to 75G', () => {
  const children = ['a', 'b', 'c'].map(id => ({ id, birthDate: '2016-01-01' }));
  const capped: Case = {
    adults: [
      {
        incomes: [
          { kind: 'MATERNITY_ALLOWANCE', amount: '180.00', per: 'WEEK' },
          { kind: 'CHILD_BENEFIT', amount: '60.00', per: 'WEEK' },
        ],
      },
    ],
    children,
    home: { bedrooms: 3, rent: { amount: '250.00', per: 'WEEK' } },
  };
  it.each`
    given                                                                                                 | award       | because
    ${{}}                                                                                                 | ${'183.46'} | ${'180.00 + 60.00 + 250.00 is 66.54 above 423.46'}
    ${{ home: { ...capped.home, greaterLondon: true } }}                                                  | ${'246.98'} | ${'3.02 above 486.98 in Greater London'}
    ${{ home: { ...capped.home, tenure: 'SUPPORTED' } }}                                                  | ${'250.00'} | ${'reg. 75C(2)(a): supported accommodation does not count'}
    ${{ home: { ...capped.home, tenure: 'TEMPORARY' } }}                                                  | ${'183.46'} | ${'temporary accommodation does'}
    ${{ awards: { universalCredit: { since: '2024-01-01', award: '0.01' } } }}                            | ${'250.00'} | ${'reg. 75F(1)(g): on Universal Credit'}
    ${{ adults: [{ incomes: [{ kind: 'UNIVERSAL_CREDIT', amount: '0.01', per: 'MONTH' }, { kind: 'MATERNITY_ALLOWANCE', amount: '184.03', per: 'WEEK' }] }] }} | ${'250.00'} | ${'so too where it is stated as an income'}
    ${{ children: [{ ...children[0], disabilityAwards: ['DLA_MOBILITY_LOWER'] }, ...children.slice(1)] }} | ${'250.00'} | ${'a child on DLA'}
    ${{ adults: [{ ...capped.adults?.[0], carer: { allowance: 'UNDERLYING' } }] }}                        | ${'250.00'} | ${'a carer'}
    ${{ adults: [{ ...capped.adults?.[0] }, { birthDate: PENSIONER }] }}                                  | ${'250.00'} | ${'a partner of pension age'}
  `('$because: $award', ({ given, award }) => expect(awardOf({ ...capped, ...given })).toBe(award));

  it.each`
    graceFrom       | award
    ${'2024-09-09'} | ${'250.00'}
    ${'2024-08-26'} | ${'183.46'}
  `('39 weeks of grace from $graceFrom: $award', ({ graceFrom, award }) =>
    expect(weekOf(capped, { cap: { graceFrom: isoDate(graceFrom) } }).award.toFixed()).toBe(award),
  );

  it('is not in pension age', () => {
    const week = weekOf({
      adults: [{ birthDate: PENSIONER, incomes: [{ kind: 'CHILD_BENEFIT', amount: '600.00', per: 'WEEK' }] }],
    });
    expect(codesOf(week)).not.toContain('CAPPED');
    expect(week.award.toFixed()).toBe('100.00');
  });
});
