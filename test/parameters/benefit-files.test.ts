import { isoDate } from '../../src/domain/dates.js';
import { LHA_SIZES } from '../../src/domain/lha-sizes.js';
import type { Money } from '../../src/domain/money.js';
import { loadStatute } from '../../src/parameters/load-statute.js';
import { rulebook } from '../../src/parameters/rulebook.js';
import { SCHEME_NAMES } from '../../src/parameters/schemes.js';
import { MARKS } from './benefit-marks.js';

const statute = loadStatute('parameters');
const DAYS = ['2024-06-01', '2025-06-01', '2026-11-21'].map(isoDate);
const laws = DAYS.map(day => [String(day), statute.on(day)] as const);
/** Council tax and disputes have suites of their own. */
const schemes = SCHEME_NAMES.filter(name => !['councilTax', 'appeals', 'workingDays'].includes(name));

describe('the marks of the figures of the means-tested schemes', () => {
  const markOn = (scheme: (typeof schemes)[number], id: string, day: (typeof DAYS)[number]): string => {
    const entry = rulebook(statute, scheme, day).find(one => one.id === `${scheme}.${id}`);
    return entry ? String(Math.min(...entry.parameters.map(({ verified }) => verified))) : '-';
  };

  it.each(schemes)('of %s are what they were', scheme => {
    const marks = statute.series(scheme).map(({ id }) => {
      const name = id.slice(scheme.length + 1);
      return [name, DAYS.map(day => markOn(scheme, name, day)).join(' ')] as const;
    });
    expect(Object.fromEntries(marks.filter(([, words]) => words !== '2 2 2'))).toEqual(MARKS[scheme] ?? {});
  });

  it.each(schemes)('of %s each have a law and a basis, and none claims to be checked past the day it was', scheme => {
    for (const day of DAYS)
      for (const { parameters } of rulebook(statute, scheme, day))
        for (const { law, basis, checkedTo } of parameters) {
          expect(law.length * basis.length).toBeGreaterThan(0);
          expect(String(checkedTo)).toBe('2026-11-21');
        }
  });

  it('never give a calculated figure a source by being printed', () => {
    for (const scheme of schemes)
      for (const { parameters } of rulebook(statute, scheme, isoDate('2026-11-21')))
        for (const { standing, verified, basis } of parameters)
          if (basis.startsWith('Calculated')) expect([standing, verified]).toEqual(['computed', 0]);
  });
});

describe('the days on which figures begin', () => {
  const on = (day: string) => statute.on(isoDate(day));

  it('are 1 April in housing benefit and council tax reduction', () => {
    const { housingBenefit, councilTaxReduction } = on('2026-04-01');
    expect(housingBenefit.allowanceSingle25OrOver.text).toBe('95.55');
    expect(councilTaxReduction.nonDependantNotInWork.text).toBe('5.20');
    expect(on('2026-03-31').housingBenefit.allowanceSingle25OrOver.text).toBe('92.05');
  });

  it('are the Monday of the tax year’s week in universal credit, pension credit and the other benefits', () => {
    const texts = (day: string) => {
      const { universalCredit, pensionCredit, childBenefit } = on(day);
      return [
        universalCredit.standardAllowanceSingle25OrOver,
        pensionCredit.minimumGuaranteeSingle,
        childBenefit.eldest,
      ].map(({ text }) => text);
    };
    expect(texts('2025-04-06')).toEqual(['393.45', '218.15', '25.60']);
    expect(texts('2025-04-07')).toEqual(['400.14', '227.10', '26.05']);
    expect(texts('2026-04-06')).toEqual(['424.90', '238.00', '27.05']);
  });

  it('are 6 April for tax', () => {
    const starter = (day: string) => on(day).incomeTax.ratesScotland[1]?.atLeast;
    expect([starter('2025-04-05'), starter('2025-04-06'), starter('2026-04-06')]).toEqual([2306, 2827, 3967]);
  });

  it('switch the two-child limits each on its own day', () => {
    const limits = (day: string) =>
      [on(day).housingBenefit, on(day).councilTaxReduction, on(day).universalCredit].map(
        ({ twoChildLimit }) => twoChildLimit.value,
      );
    expect(limits('2025-03-31')).toEqual(['applies', 'applies', 'applies']);
    expect(limits('2025-04-01')).toEqual(['applies', 'lifted', 'applies']);
    expect(limits('2026-04-06')).toEqual(['applies', 'lifted', 'lifted']);
  });

  it('leave out what nobody found', () => {
    expect(on('2026-04-05').universalCredit.lcwraElementNew).toBeNull();
    expect(on('2026-04-06').universalCredit.lcwraElementNew?.text).toBe('217.26');
    expect(on('2026-04-01').universalCredit.surplusEarningsThreshold).toBeNull();
  });
});

// Each figure must bear out the others that the law makes it from.
describe.each(laws)('the figures of %s agree with each other', (_day, law) => {
  const { housingBenefit: hb, pensionCredit: pc, benefitCap: cap } = law;
  const upTo5p = (amount: Money) => amount.times(20).dividedBy(100).roundedUpToPenny().times(100).dividedBy(20);

  it('savings credit at its most is 60% of guarantee less threshold: SPCA 2002 s 3', () => {
    const most = (guarantee: Money, threshold: Money) => guarantee.minus(threshold).times('0.6').toFixed();
    expect(most(pc.minimumGuaranteeSingle.value, pc.savingsCreditThresholdSingle.value)).toBe(
      pc.savingsCreditMaximumSingle.text,
    );
    expect(most(pc.minimumGuaranteeCouple.value, pc.savingsCreditThresholdCouple.value)).toBe(
      pc.savingsCreditMaximumCouple.text,
    );
  });

  it('the higher pension-age allowance is guarantee and most savings credit, made up to 5p', () => {
    const single = pc.minimumGuaranteeSingle.value.plus(pc.savingsCreditMaximumSingle.value);
    const couple = pc.minimumGuaranteeCouple.value.plus(pc.savingsCreditMaximumCouple.value);
    expect(upTo5p(single).toFixed()).toBe(hb.allowanceSinglePensionAgeBefore2021.text);
    expect(upTo5p(couple).toFixed()).toBe(hb.allowanceCouplePensionAgeBefore2021.text);
    expect(hb.allowanceSinglePensionAgeFrom2021.text).toBe(pc.minimumGuaranteeSingle.text);
    expect(hb.allowanceCouplePensionAgeFrom2021.text).toBe(pc.minimumGuaranteeCouple.text);
  });

  it('premiums shared by housing benefit and pension credit are the same', () => {
    expect(hb.carerPremium.text).toBe(pc.carerAddition.text);
    expect(hb.severeDisabilityPremiumOne.text).toBe(pc.severeDisabilityAdditionOne.text);
    expect(hb.severeDisabilityPremiumBoth.value.equals(hb.severeDisabilityPremiumOne.value.times(2))).toBe(true);
    expect(pc.severeDisabilityAdditionBoth.text).toBe(hb.severeDisabilityPremiumBoth.text);
  });

  it('a further spouse is the couple less the single rate', () => {
    const further = hb.allowanceCouple18OrOver.value.minus(hb.allowanceSingle25OrOver.value);
    expect(further.toFixed()).toBe(hb.allowanceAdditionalSpouse.text);
  });

  it('recovery is three or five times 5% of the single allowance, each made up to 5p: HB Regs reg 102', () => {
    const step = upTo5p(hb.allowanceSingle25OrOver.value.times('0.05'));
    expect(step.times(3).toFixed()).toBe(hb.overpaymentWeeklyMaximum.text);
    expect(step.times(5).toFixed()).toBe(hb.overpaymentWeeklyMaximumFraud.text);
  });

  it.each(['londonCoupleOrLoneParent', 'londonSingle', 'elsewhereCoupleOrLoneParent', 'elsewhereSingle'] as const)(
    'the cap %s of a month and a week is that of the year',
    level => {
      const { year, month, week } = cap[level];
      expect([month.value.toFixed(), week.value.toFixed()]).toEqual([
        year.value.dividedBy(12).toFixed(),
        year.value.dividedBy(52).toFixed(),
      ]);
    },
  );

  it('the lower rates are below the higher', () => {
    const uc = law.universalCredit;
    for (const [lower, higher] of [
      [uc.standardAllowanceSingleUnder25, uc.standardAllowanceSingle25OrOver],
      [uc.childElement, uc.childElementFirstBornBefore2017],
      [uc.disabledChildLower, uc.disabledChildHigher],
      [uc.workAllowanceWithHousing, uc.workAllowanceWithoutHousing],
      [uc.childcareMaxOneChild, uc.childcareMaxTwoOrMore],
      [law.otherBenefits.attendanceAllowanceLower, law.otherBenefits.attendanceAllowanceHigher],
    ] as const)
      expect(lower.value.lessThan(higher.value)).toBe(true);
  });
});

describe('local housing allowance', () => {
  const { areas, monthlyAreas, nationalMaximum } = statute.on(isoDate('2026-11-21')).localHousingAllowance;
  const all = Object.entries(areas).flatMap(([name, area]) => (area ? [[name, area] as const] : []));

  it('covers the 192 areas of Great Britain', () => expect(all).toHaveLength(192));

  it('rises with size and stays within the national maximum', () => {
    for (const [, area] of all)
      for (const [at, size] of LHA_SIZES.entries()) {
        const smaller = LHA_SIZES[at - 1];
        expect(area[size].value.moreThan(nationalMaximum[size].value)).toBe(false);
        if (smaller) expect(area[smaller].value.moreThan(area[size].value)).toBe(false);
      }
  });

  // Where printed tables differ, the monthly list of England decides.
  it.each([
    ['Inner South East London', 'fourBed', '604.11'],
    ['Outer South East London', 'fourBed', '414.25'],
    ['Southend', 'oneBed', '156.49'],
    ['Ashford', 'shared', '90.50'],
  ] as const)('in %s, %s, is %s', (name, size, rate) => expect(areas[name]?.[size].text).toBe(rate));

  it('marks each size by its own sources', () => {
    const marks = (name: string) => LHA_SIZES.map(size => areas[name]?.[size].verified);
    expect(marks('Aylesbury')).toEqual([1, 1, 1, 1, 1]);
    expect(marks('Barnsley')).toEqual([1, 2, 2, 2, 1]); // a ranking of one to three bedrooms is the second source
    expect(areas.Barnsley?.oneBed.standing).toBe('computed');
    expect(areas.Ashford?.oneBed.basis).toContain('Ashford BC');
  });

  // The lists of monthly rates for universal credit: England 2026 to 2027, Scotland and Wales 2025 to 2026
  it.each([
    ['Ashford', ['393.24', '750.00', '850.00', '1097.80', '1440.00']],
    ['Central London', ['829.83', '1439.97', '1793.98', '2160.02', '3060.00']],
    ['South Lanarkshire', ['375.00', '450.00', '575.00', '715.84', '1107.00']],
    ['Monmouthshire', ['337.41', '533.16', '700.00', '795.00', '1100.00']],
    ['Swansea', LHA_SIZES.map(() => undefined)], // nobody has read its monthly rates
  ])('in %s, a month for universal credit, is %j', (name, rates) =>
    expect(LHA_SIZES.map(size => monthlyAreas[name]?.[size].text)).toEqual(rates),
  );

  // Medway Council, LHA rates, April 2024 to March 2025: "If you claim universal credit, your monthly rate will be"
  it.each(['2024-04-01', '2025-04-07', '2026-04-06'])('held in Medway on %s what was set in April 2024', day => {
    const { monthlyAreas: then } = statute.on(isoDate(day)).localHousingAllowance;
    const rates = LHA_SIZES.map(size => then['Medway and Swale']?.[size].text);
    expect(rates).toEqual(['410.00', '675.00', '850.00', '940.00', '1300.00']);
  });

  it('has a weekly rate for every monthly one, 84 / 365 of it to the penny', () => {
    const weekly = (perMonth: Money) => perMonth.times(84).dividedBy(365).roundedToPenny().toFixed();
    const differ = Object.entries(monthlyAreas).flatMap(([name, area]) =>
      LHA_SIZES.filter(size => area && weekly(area[size].value) !== areas[name]?.[size].text).map(size => [name, size]),
    );
    expect(Object.keys(monthlyAreas)).toHaveLength(174); // 152 of England, 18 of Scotland, 4 of Wales
    expect(differ).toEqual([['Inner South East London', 'oneBed']]); // 1295.50 makes 298.14, printed as 298.15
  });

  it('knows no area by the name of what every object has', () => expect(areas.constructor).toBeUndefined());
});
