import { readHousehold } from '../../../src/domain/household/household-problems.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { loadStatute } from '../../../src/parameters/load-statute.js';
import { councilTaxReduction } from '../../../src/rules/council-tax-reduction/council-tax-reduction.js';
import { housingBenefit } from '../../../src/rules/housing-benefit/housing-benefit.js';
import { bedrooms } from '../../../src/rules/housing-benefit/size/bedrooms.js';
import { pensionCredit } from '../../../src/rules/pension-credit/pension-credit.js';
import { universalCredit } from '../../../src/rules/universal-credit/universal-credit.js';
import { benefitCapOf } from '../../../src/rules/whole-household/benefit-cap-of.js';
import { householdAwards } from '../../../src/rules/whole-household/household-awards.js';
import { aChild, aHousehold, type HouseholdChild, type HouseholdSketch } from '../../support/household.js';

const statute = loadStatute('parameters');
/** Universal credit looks at the last day of the assessment period, 3 July; the others at 4 June. */
const DAY = '2025-06-04';

const family = (child: Partial<HouseholdChild>, more: HouseholdSketch = {}) =>
  aHousehold({
    assessedOn: DAY,
    children: [aChild('2015-01-01', { sex: 'FEMALE', ...child })],
    councilTax: { amount: '1825.00', per: 'YEAR' },
    ...more,
  });
const PENSIONER = { adults: [{ birthDate: '1950-01-01' }] };
const by = (child: Partial<HouseholdChild>, more?: HouseholdSketch) => {
  const household = family(child, more);
  return { household, means: { law: statute.on(household.claim.assessedOn), sink: keeping } };
};

/** 92.05 for one adult of 25 or over in 2025-26, and 84.66 for a child: HB Regs, Sch. 3 paras 1 and 2. */
const WITH = '176.71';

const ofHousingBenefit = (child: Partial<HouseholdChild>) => {
  const { household, means } = by(child);
  return housingBenefit(household, { ...means, evenIfClosed: true }).applicableAmount.toFixed() === WITH;
};
const ofReduction = (child: Partial<HouseholdChild>) => {
  const { household, means } = by(child);
  return councilTaxReduction(household, means).applicableAmount?.toFixed() === WITH;
};
const ofUniversalCredit = (child: Partial<HouseholdChild>) => {
  const { household, means } = by(child);
  return universalCredit(household, means).elements.some(({ element }) => element === 'CHILD');
};
/** The standard guarantee is 227.10 for a single person in 2025-26. */
const ofPensionCredit = (child: Partial<HouseholdChild>) => {
  const { household, means } = by(child, PENSIONER);
  return pensionCredit(household, means).appropriateGuarantee.toFixed() !== '227.10';
};

const away = (where: string, since: string, more: object = {}) => ({ away: { where, since, ...more } });
const shared = (time: string, mainResponsibility: boolean, more: object = {}) => ({
  sharedCare: { time, mainResponsibility, ...more },
});
const UNPAID = { childBenefitInPayment: false };
const ELSEWHERE = { childBenefitElsewhere: true };

describe('a child who is away: HB Regs and HB(SPC) Regs, regs 20 and 21; SI 2012/2885, regs 7 and 8; SI 2013/376, reg. 4; SI 2002/1792, Sch. 2A', () => {
  it.each`
    child                                                         | hb       | ctr      | uc       | pc       | because
    ${{}}                                                         | ${true}  | ${true}  | ${true}  | ${true}  | ${'at home'}
    ${away('IN_BRITAIN', '2025-04-22')}                           | ${true}  | ${true}  | ${true}  | ${true}  | ${'at a boarding school for a term'}
    ${away('IN_BRITAIN', '2025-01-02')}                           | ${true}  | ${true}  | ${false} | ${true}  | ${'six months are over on 2 July: UC reg. 4(7)(a)'}
    ${away('IN_BRITAIN', '2025-01-03')}                           | ${true}  | ${true}  | ${true}  | ${true}  | ${'six months are not over on 3 July'}
    ${away('IN_BRITAIN', '2025-05-01', { until: '2025-12-01' })}  | ${true}  | ${true}  | ${false} | ${true}  | ${'expected to exceed six months'}
    ${away('IN_BRITAIN', '2024-06-05')}                           | ${true}  | ${true}  | ${false} | ${true}  | ${'52 weeks end on 4 June'}
    ${away('IN_BRITAIN', '2024-06-04')}                           | ${false} | ${true}  | ${false} | ${false} | ${'52 weeks are over: HB reg. 21(2)(b); no such words in reg. 8'}
    ${away('IN_BRITAIN', '2025-05-01', { until: '2026-05-01' })}  | ${false} | ${true}  | ${false} | ${false} | ${'likely to exceed 52 weeks, which end on 30 April'}
    ${away('IN_BRITAIN', '2025-08-01')}                           | ${true}  | ${true}  | ${true}  | ${true}  | ${'not gone yet'}
    ${away('ABROAD', '2025-06-02')}                               | ${true}  | ${true}  | ${false} | ${true}  | ${'abroad for more than a month: UC reg. 4(7)(b)'}
    ${away('ABROAD', '2025-06-03')}                               | ${true}  | ${true}  | ${true}  | ${true}  | ${'abroad for a month'}
    ${away('ABROAD_EXCUSED', '2025-05-01')}                       | ${true}  | ${true}  | ${true}  | ${true}  | ${'abroad for treatment'}
    ${away('LOOKED_AFTER', '2025-06-03')}                         | ${false} | ${false} | ${false} | ${false} | ${'looked after: HB reg. 21(4)(a); UC reg. 4(6)(a)'}
    ${away('LOOKED_AFTER', '2023-01-01', { hereThisWeek: true })} | ${true}  | ${true}  | ${false} | ${false} | ${'home for part of the week: HB reg. 21(5)'}
    ${away('SHORT_BREAK', '2025-06-03')}                          | ${true}  | ${true}  | ${true}  | ${true}  | ${'a planned break: UC reg. 4A(1)(a)'}
    ${away('CUSTODY', '2025-06-03')}                              | ${true}  | ${true}  | ${false} | ${false} | ${'a prisoner: UC reg. 4(6)(b)'}
    ${{ lookedAfterAtHome: true }}                                | ${false} | ${false} | ${true}  | ${true}  | ${'placed with the parent: HB reg. 21(3)(a); UC reg. 4A(1)(b)'}
    ${shared('MORE_HERE', false)}                                 | ${true}  | ${true}  | ${false} | ${false} | ${'normally lives here: HB reg. 20(1); main responsibility: UC reg. 4(4)'}
    ${shared('MORE_ELSEWHERE', true)}                             | ${false} | ${false} | ${true}  | ${true}  | ${'and the other way round'}
    ${shared('EQUAL', false)}                                     | ${true}  | ${true}  | ${false} | ${false} | ${'child benefit is paid here: HB reg. 20(2)(a)'}
    ${{ ...UNPAID, ...shared('EQUAL', true, ELSEWHERE) }}         | ${false} | ${false} | ${true}  | ${true}  | ${'child benefit is paid there'}
    ${{ ...UNPAID, ...shared('EQUAL', true) }}                    | ${true}  | ${true}  | ${true}  | ${true}  | ${'nobody is paid it, main responsibility here: HB reg. 20(2)(b)(ii)'}
    ${{ ...UNPAID, ...shared('EQUAL', false) }}                   | ${false} | ${false} | ${false} | ${false} | ${'nobody is paid it, main responsibility there'}
  `('$because', ({ child, hb, ctr, uc, pc }) => {
    const counts = [ofHousingBenefit(child), ofReduction(child), ofUniversalCredit(child), ofPensionCredit(child)];
    expect(counts).toEqual([hb, ctr, uc, pc]);
  });

  it('says who is not of the family and why, in each scheme', () => {
    const child = away('LOOKED_AFTER', '2025-06-03');
    const { household, means } = by(child as Partial<HouseholdChild>);
    const all = [
      housingBenefit(household, means),
      councilTaxReduction(household, means),
      universalCredit(household, means),
    ];
    for (const { findings } of all)
      expect(findings).toContainEqual(
        expect.objectContaining({ person: 'child-2015-01-01', reason: expect.stringContaining('looked after') }),
      );
    const old = by(child as Partial<HouseholdChild>, PENSIONER);
    expect(pensionCredit(old.household, old.means).findings).toContainEqual(
      expect.objectContaining({ code: 'NOT_RESPONSIBLE', person: 'child-2015-01-01' }),
    );
  });
});

describe('a child abroad in pension credit', () => {
  it('counts with a warning: how long that may last was not read', () => {
    const warnings = (child: object) => {
      const { household, means } = by(child as Partial<HouseholdChild>, PENSIONER);
      return pensionCredit(household, means).warnings.join();
    };
    expect(warnings(away('ABROAD', '2025-06-02'))).toContain('counted while abroad');
    expect(warnings(away('IN_BRITAIN', '2025-06-02'))).not.toContain('abroad');
  });
});

describe('the bedrooms of a child who is away', () => {
  const social: HouseholdSketch = { home: { tenure: 'COUNCIL', bedrooms: 2, rent: { amount: '100.00', per: 'WEEK' } } };
  const cut = (child: object, more: HouseholdSketch = {}) => {
    const { household, means } = by(child as Partial<HouseholdChild>, { ...social, ...more });
    return housingBenefit(household, { ...means, evenIfClosed: true }).eligibleRent.toFixed();
  };

  it('go with membership of the household: 14% of 100.00 for one room too many. HB Regs, reg. B13', () => {
    expect(cut({})).toBe('100.00');
    expect(cut(away('IN_BRITAIN', '2025-04-22'))).toBe('100.00');
    expect(cut(away('LOOKED_AFTER', '2025-06-03'))).toBe('86.00');
    expect(cut(shared('MORE_ELSEWHERE', true))).toBe('86.00');
  });

  it('are kept for a child whom a council placed with the parent, as for any whom it placed: reg. 2(1), "qualifying parent or carer"', () => {
    expect(cut({ lookedAfterAtHome: true })).toBe('100.00');
  });

  it('are kept by universal credit for six months of care where an award ran before: SI 2013/376, Sch. 4 para. 11(2)', () => {
    const housing = (
      child: object,
      awards: HouseholdSketch['awards'] = { universalCredit: { since: '2024-01-04', award: '0' } },
    ) => {
      const { household, means } = by(child as Partial<HouseholdChild>, { ...social, awards });
      const { elements } = universalCredit(household, means);
      return elements.find(({ element }) => element === 'HOUSING')?.working.amount.toFixed();
    };
    // 100.00 x 52 / 12 = 433.33; 14% of it, 60.67, less is 372.66.
    expect(housing({})).toBe('433.33');
    expect(housing(away('LOOKED_AFTER', '2025-01-03'))).toBe('433.33');
    expect(housing(away('LOOKED_AFTER', '2025-01-02'))).toBe('372.66');
    expect(housing(away('LOOKED_AFTER', '2025-05-01', { until: '2027-01-01' }))).toBe('433.33');
    expect(housing(away('LOOKED_AFTER', '2025-05-01'), {})).toBe('372.66');
    expect(housing(away('CUSTODY', '2025-05-01'))).toBe('433.33');
    expect(housing(away('CUSTODY', '2025-05-01', { until: '2026-01-01' }))).toBe('372.66');
    expect(housing(shared('EQUAL', false))).toBe('372.66');
  });

  it('count no child who is placed among the rooms of children', () => {
    const { household } = by({ fostered: true });
    expect(bedrooms(household, { on: household.claim.assessedOn, jointTenantsCount: false }).lines).toEqual([
      { rooms: 1, why: 'the claimant' },
      { rooms: 1, why: 'fostering or kinship care' },
    ]);
  });
});

describe('the benefit cap', () => {
  // 2025-26, outside London: 283.71 a week for a single person, 423.46 with a child. HB Regs, reg. 75CA; UC Regs, reg. 80A.
  it.each`
    child                             | wishes                                                  | limit
    ${{}}                             | ${{}}                                                   | ${'423.46'}
    ${shared('MORE_HERE', false)}     | ${{}}                                                   | ${'283.71'}
    ${shared('MORE_HERE', false)}     | ${{ schemes: ['HOUSING_BENEFIT'], evenIfClosed: true }} | ${'423.46'}
    ${shared('MORE_ELSEWHERE', true)} | ${{ schemes: ['HOUSING_BENEFIT'], evenIfClosed: true }} | ${'283.71'}
  `('is $limit where $child by the rules of the award that it cuts', ({ child, wishes, limit }) => {
    const found = householdAwards(family(child), { statute, sink: keeping, ...wishes });
    expect(benefitCapOf(found, statute).limitPerWeek.toFixed()).toBe(limit);
  });
});

describe('facts that cannot be together', () => {
  const problems = (child: object) => {
    const read = readHousehold({
      claim: { assessedOn: DAY },
      adults: [{ id: 'ann', birthDate: '1986-06-01' }],
      home: { tenure: 'OWNER' },
      children: [{ id: 'ben', birthDate: '2015-01-01', ...child }],
    } as never);
    return read.ok ? [] : read.problems.map(({ field }) => field);
  };

  it.each`
    child                                                        | field
    ${away('IN_BRITAIN', '2025-05-01', { until: '2025-05-01' })} | ${'children[0].away.until'}
    ${away('CUSTODY', '2025-05-01', { hereThisWeek: true })}     | ${'children[0].away.hereThisWeek'}
    ${{ fostered: true, ...away('IN_BRITAIN', '2025-05-01') }}   | ${'children[0].away'}
    ${{ lookedAfterAtHome: true, ...shared('EQUAL', true) }}     | ${'children[0].away'}
    ${{ lookedAfterAtHome: true, fostered: true }}               | ${'children[0].lookedAfterAtHome'}
    ${shared('EQUAL', true, ELSEWHERE)}                          | ${'children[0].sharedCare.childBenefitElsewhere'}
  `('are refused at $field', ({ child, field }) => {
    expect(problems(child)).toEqual([field]);
  });

  it('and are let be where they can', () => {
    expect(problems({ ...UNPAID, ...shared('EQUAL', true, ELSEWHERE) })).toEqual([]);
  });
});
