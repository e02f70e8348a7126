import { isoDate } from '../../../../src/domain/dates.js';
import { Money } from '../../../../src/domain/money.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { benefitCap } from '../../../../src/rules/housing-benefit/award/benefit-cap.js';
import { scaleOf } from '../../../../src/rules/housing-benefit/award/scaled.js';
import { aSituation, type Case, lawOf, PENSIONER } from '../support.js';

// A single person outside Greater London: 14,753.00 a year is 283.71 a week, HB Regs, reg. 75CA.
const law = lawOf('2025-06-04').benefitCap;
const capped = (given: Case, award = '300.00', graceFrom: string | null = null) =>
  benefitCap(keeping.from(Money.pounds(award), 'Housing benefit'), aSituation(given), {
    law,
    facts: { graceFrom: graceFrom === null ? null : isoDate(graceFrom) },
  });
const gets = (kind: string, amount = '10.00') => ({
  incomes: [
    { kind: 'OTHER_UNEARNED' as const, amount: '90.00', per: 'WEEK' as const },
    { kind: kind as 'STATE_PENSION', amount, per: 'WEEK' as const },
  ],
});

describe('the sums of the cap in housing benefit: HB Regs, regs 75A to 75D', () => {
  it.each`
    given                                                 | award       | left        | because
    ${{}}                                                 | ${'283.71'} | ${'283.71'} | ${'exactly the limit'}
    ${{}}                                                 | ${'300.00'} | ${'283.71'} | ${'16.29 above it'}
    ${{ adults: [gets('JSA_CONTRIBUTORY', '92.05')] }}    | ${'200.00'} | ${'191.66'} | ${'283.71 less 92.05; what is no benefit is not added'}
    ${{ adults: [gets('JSA_CONTRIBUTORY', '92.05')] }}    | ${'191.66'} | ${'191.66'} | ${'together exactly the limit'}
    ${{ adults: [gets('WIDOWS_PENSION', '150.90')] }}     | ${'200.00'} | ${'132.81'} | ${"WRA 2012, s. 96(10): a widow's pension is one of them; 283.71 less 150.90"}
    ${{ adults: [gets('INCAPACITY_BENEFIT', '283.50')] }} | ${'100.00'} | ${'0.50'}   | ${'reg. 75D: the least that is left'}
    ${{ adults: [gets('INCAPACITY_BENEFIT', '283.71')] }} | ${'0.30'}   | ${'0.30'}   | ${'no more than there was'}
  `('$because: $left of $award', ({ given, award, left }) =>
    expect(capped(given, award).working.amount.toFixed()).toBe(left),
  );

  it('has nothing to say where the least is all there was: reg. 75D', () => {
    const { working, findings } = capped({ adults: [gets('INCAPACITY_BENEFIT', '283.71')] }, '0.50');
    expect([working.amount.toFixed(), findings]).toEqual(['0.50', []]);
  });

  it('says what is above what, with both figures of the law', () => {
    const { working, findings } = capped({});
    const step = working.steps.at(-1);
    expect(step?.label).toBe('Cut by the benefit cap');
    expect(step?.formula).toMatch(/^0\.00 \+ 300\.00 is 16\.29 above 283\.71/);
    expect(step?.parameters.map(({ text }) => Number(text))).toEqual([283.71, 0.5]);
    expect(findings).toEqual([expect.objectContaining({ subject: 'BENEFIT_CAP', code: 'CAPPED', given: true })]);
    expect(capped({}, '283.71').findings).toEqual([]);
  });
});

describe('what lifts it: HB Regs, regs 75C, 75E and 75F', () => {
  const claimantOrPartner = (one: object): Case[] => [{ adults: [one, {}] }, { adults: [{}, one] }];
  it.each`
    one                                                 | because
    ${{ disabilityAwards: ['PIP_MOBILITY_STANDARD'] }}  | ${'a disability benefit is paid in the family'}
    ${{ carer: { allowance: 'UNDERLYING' } }}           | ${'a carer'}
    ${{ esa: { phase: 'MAIN', component: 'SUPPORT' } }} | ${'a support component is paid'}
    ${gets('GUARDIANS_ALLOWANCE')}                      | ${'a benefit is paid that lifts the cap'}
    ${gets('INDUSTRIAL_INJURIES_BENEFIT')}              | ${'a benefit is paid that lifts the cap'}
    ${gets('WAR_DISABLEMENT_PENSION')}                  | ${'a benefit is paid that lifts the cap'}
    ${gets('WAR_WIDOWS_PENSION')}                       | ${'a benefit is paid that lifts the cap'}
    ${gets('AFCS_GUARANTEED_INCOME')}                   | ${'a benefit is paid that lifts the cap'}
    ${gets('WORKING_TAX_CREDIT')}                       | ${'a benefit is paid that lifts the cap'}
  `('$because, of either: $one', ({ one, because }) => {
    for (const given of claimantOrPartner(one)) {
      const { working, findings } = capped(given, '900.00');
      expect(working.amount.toFixed()).toBe('900.00');
      expect(findings).toEqual([
        expect.objectContaining({ code: 'EXEMPT', given: false, reason: `Not capped: ${because}` }),
      ]);
    }
  });

  it.each`
    given                                                                                          | because
    ${{ awards: { legacy: ['WORKING_TAX_CREDIT'] } }}                                              | ${'a benefit is paid that lifts the cap'}
    ${{ home: { tenure: 'SUPPORTED' } }}                                                           | ${'housing benefit for a supported home does not count'}
    ${{ awards: { universalCredit: { since: '2025-01-01', award: '400.00' } } }}                   | ${'on Universal Credit, where any cap is applied'}
    ${{ adults: [{}, { birthDate: PENSIONER }] }}                                                  | ${'claimant or partner is of pension age'}
    ${{ children: [{ id: 'c', birthDate: '2015-01-01', disabilityAwards: ['DLA_CARE_LOWEST'] }] }} | ${'a disability benefit is paid in the family'}
  `('$because', ({ given, because }) => {
    const { working, findings } = capped(given, '900.00');
    expect(working.amount.toFixed()).toBe('900.00');
    expect(findings.map(({ reason }) => reason)).toEqual([`Not capped: ${because}`]);
  });

  it.each`
    given
    ${{ adults: [{ esa: { phase: 'MAIN', component: 'WORK_RELATED_ACTIVITY' } }] }}
    ${{ adults: [gets('STATE_PENSION')] }}
    ${{ awards: { legacy: ['INCOME_SUPPORT'] } }}
    ${{ adults: [{ carer: { regular: true } }] }}
  `('not by $given', ({ given }) => expect(capped(given, '900.00').working.amount.toFixed()).toBe('283.71'));

  it('the scheme of pension age has no cap, and nothing to say of one', () =>
    expect(capped({ adults: [{ birthDate: PENSIONER }] }, '900.00')).toMatchObject({ findings: [] }));

  it('reg. 75E: for 39 weeks from the day after work ended', () => {
    // The circumstances of Sunday 1 June 2025 count; 39 weeks before that is 1 September 2024.
    expect(capped({}, '900.00', '2024-09-02').findings[0]?.code).toBe('EXEMPT');
    expect(capped({}, '900.00', '2024-09-01').findings[0]?.code).toBe('CAPPED');
  });
});

describe('rent-free weeks: HB Regs, reg. 81(3)', () => {
  const rent = (per: string, rentFreeWeeks: number) =>
    scaleOf(
      aSituation({ home: { rent: { amount: '100.00', per: per as 'WEEK', rentFreeWeeks } } }).household.home.rent ??
        never(),
    );
  const never = (): never => {
    throw new Error('there is a rent');
  };
  it.each`
    per             | weeks | scale
    ${'WEEK'}       | ${0}  | ${null}
    ${'MONTH'}      | ${0}  | ${null}
    ${'WEEK'}       | ${4}  | ${{ times: 52, over: 48 }}
    ${'TWO_WEEKS'}  | ${2}  | ${{ times: 52, over: 50 }}
    ${'FOUR_WEEKS'} | ${4}  | ${{ times: 52, over: 48 }}
    ${'MONTH'}      | ${2}  | ${{ times: 365, over: 351 }}
  `('$weeks rent-free weeks of a rent by the $per', ({ per, weeks, scale }) => expect(rent(per, weeks)).toEqual(scale));
});
