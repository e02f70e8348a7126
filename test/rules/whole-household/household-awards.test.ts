import { silent } from '../../../src/domain/working-sink.js';
import { awardsOf, PENSIONER, pay, pension, statute } from './support.js';

const RUNNING = { housingBenefit: { since: '2022-01-01' } };

describe('pension credit in what follows', () => {
  const case1 = { adults: [{ birthDate: PENSIONER, incomes: [pension('150.00')] }], capital: [savings('20000.00')] };

  it('opens the whole of housing benefit with its guarantee, capital above 16,000 and all: HB(SPC) Regs, reg. 26', () => {
    const found = awardsOf(case1);
    // Guarantee 227.10 from April 2025; income 150.00 and 20 x 1 deemed from 10,000 above 10,000.
    expect(found.pensionCredit.result?.guaranteeCredit.toFixed()).toBe('57.10');
    expect(found.housingBenefit.result?.passported).toBe(true);
    expect(found.housingBenefit.result?.award.toFixed()).toBe('100.00');
    expect(found.assumptions.join()).toContain('Guarantee credit is claimed and paid as worked out');
  });

  it('does nothing where only what is stated is paid', () => {
    const found = awardsOf(case1, { takeUp: 'AS_STATED' });
    expect(found.pensionCredit).toMatchObject({ standing: 'NOT_TAKEN_UP', result: { entitled: true } });
    expect(found.housingBenefit.result).toMatchObject({ passported: false, entitled: false });
    expect(found.assumptions).toEqual([]);
  });

  it('gives way to an award that is stated', () => {
    const found = awardsOf({
      ...case1,
      awards: { pensionCredit: { since: '2024-01-01', guaranteeCredit: '0.00', savingsCredit: '0.00' } },
    });
    expect(found.pensionCredit.standing).toBe('STATED');
    expect(found.household).toBe(found.asked);
    expect(found.housingBenefit.result?.passported).toBe(false);
  });

  it('is not taken up beside housing benefit in payment, unless that is wanted', () => {
    const runs = { ...case1, claim: { route: 'EXISTING_AWARD' as const }, awards: RUNNING };
    expect(awardsOf(runs).pensionCredit.standing).toBe('NOT_TAKEN_UP');
    expect(awardsOf(runs).assumptions.join()).toContain('paid only where stated');
    expect(awardsOf(runs, { takeUp: 'AS_CALCULATED' }).pensionCredit.standing).toBe('TAKEN_UP');
  });
});

describe('universal credit in what follows', () => {
  const supported = { home: { tenure: 'SUPPORTED' as const }, adults: [{ employments: [pay('250.00')] }] };

  it('opens housing benefit for a supported home: HB Regs, Sch. 5 para. 4', () => {
    const found = awardsOf(supported);
    expect(found.universalCredit).toMatchObject({ standing: 'TAKEN_UP', result: { entitled: false } });
    const less = awardsOf({ ...supported, adults: [{ employments: [pay('50.00', 5)] }] });
    expect(less.universalCredit.result?.entitled).toBe(true);
    expect(less.household.awards.universalCredit?.award.toFixed()).toBe(less.universalCredit.result?.award.toFixed());
    expect(less.housingBenefit.result).toMatchObject({ passported: true });
    // Without an award the earnings count.
    expect(found.housingBenefit.result?.passported).toBe(false);
    expect(found.housingBenefit.result?.award.toFixed()).not.toBe('100.00');
  });

  it('is the benefit for rent in ordinary housing, and housing benefit is closed', () => {
    const found = awardsOf({});
    expect(found.housingBenefit).toMatchObject({ standing: 'CLOSED', result: null });
    // April 2025: 400.14 for a single person of 25 or over, and rent of 100 x 52 / 12 = 433.33.
    expect(found.universalCredit.result?.award.toFixed()).toBe('833.47');
  });

  it('is not claimed where that would end housing benefit or an older benefit: SI 2014/1230, reg. 8', () => {
    const runs = { claim: { route: 'EXISTING_AWARD' as const }, awards: RUNNING };
    for (const takeUp of [undefined, 'AS_CALCULATED'] as const) {
      const found = awardsOf(runs, { takeUp });
      expect(found.universalCredit).toMatchObject({ standing: 'NOT_TAKEN_UP', result: { entitled: true } });
      expect(found.housingBenefit).toMatchObject({ standing: 'STATED', result: { passported: false } });
    }
    expect(awardsOf(runs, { takeUp: 'AS_CALCULATED' }).assumptions.join()).toContain('a claim would end the benefit');
  });

  it('is claimed in managed migration, which ends the award for an ordinary home', () => {
    const found = awardsOf({
      claim: { route: 'MANAGED_MIGRATION' },
      awards: { ...RUNNING, legacy: ['INCOME_SUPPORT'] },
    });
    expect(found.universalCredit.standing).toBe('TAKEN_UP');
    expect(found.housingBenefit.opening.open).toBe(false);
  });

  it('takes a mixed-age couple out of the pension-age scheme of council tax reduction: SI 2012/2885, reg. 3(a)', () => {
    const couple = {
      adults: [{ birthDate: PENSIONER }, {}],
      councilTax: { amount: '1500.00', per: 'YEAR' as const },
    };
    expect(awardsOf(couple).open.councilTaxReduction.scheme).toBe('WORKING_AGE');
    expect(awardsOf(couple, { takeUp: 'AS_STATED' }).open.councilTaxReduction.scheme).toBe('PENSION_AGE');
  });
});

describe('an existing award', () => {
  const route = { claim: { route: 'EXISTING_AWARD' as const }, home: { tenure: 'PRIVATE' as const } };

  it('is taken to be housing benefit where none is named, and that is said', () => {
    const found = awardsOf(route);
    expect(found.housingBenefit).toMatchObject({ standing: 'STATED', result: { entitled: true } });
    expect(found.assumptions.join()).toContain('An award of housing benefit is in payment');
    expect(found.asked.awards.housingBenefit).toBeNull();
  });

  it('is not where another is named, or where housing benefit is not asked about', () => {
    const paid = awardsOf({ ...route, awards: { universalCredit: { since: '2024-01-01', award: '400.14' } } });
    expect(paid.housingBenefit).toMatchObject({ standing: 'CLOSED', result: null });
    const other = awardsOf(route, { schemes: ['UNIVERSAL_CREDIT'] });
    expect(other).toMatchObject({
      universalCredit: { standing: 'TAKEN_UP' },
      housingBenefit: { standing: 'NOT_ASKED' },
    });
  });
});

describe('child benefit', () => {
  // Allowances of five children are far above what can be counted, so the rent is met in full before the cap.
  const children = Array.from({ length: 5 }, (_, at) => ({ id: `child-${at}`, birthDate: `20${10 + at}-01-01` }));
  const family = { claim: { route: 'EXISTING_AWARD' as const }, awards: RUNNING, children };
  const rent = { rent: { amount: '400.00', per: 'WEEK' as const }, bedrooms: 4 };

  it('counts towards the cap on housing benefit at the rates of the day: HB Regs, reg. 75A', () => {
    // From April 2025 26.05 for the eldest and 17.25 for each other: 95.05. Limit 423.46 a week.
    const found = awardsOf({ ...family, home: rent });
    expect(found.childBenefit.result?.perWeek.toFixed()).toBe('95.05');
    expect(found.housingBenefit.result?.award.toFixed()).toBe('328.41');
    expect(
      awardsOf({ ...family, home: rent }, { schemes: ['HOUSING_BENEFIT'] }).housingBenefit.result?.award.toFixed(),
    ).toBe('328.41');
  });

  it('counts as stated where it is stated', () => {
    const incomes = [{ kind: 'CHILD_BENEFIT', amount: '50.00', per: 'WEEK' }] as const;
    const found = awardsOf({ ...family, home: rent, adults: [{ incomes: [...incomes] }] });
    expect(found.childBenefit.standing).toBe('STATED');
    expect(found.housingBenefit.result?.award.toFixed()).toBe('373.46');
  });
});

describe('what is asked', () => {
  it('leaves out a scheme that is not, and what it would have opened', () => {
    const found = awardsOf(
      { adults: [{ birthDate: PENSIONER, incomes: [pension('150.00')] }] },
      { schemes: ['HOUSING_BENEFIT'] },
    );
    expect(found.pensionCredit).toMatchObject({ standing: 'NOT_ASKED', result: null });
    expect(found.housingBenefit.result?.passported).toBe(false);
  });

  it('works a closed scheme out where that is wanted, and lets it feed nothing', () => {
    const found = awardsOf({}, { evenIfClosed: true });
    expect(found.pensionCredit).toMatchObject({ standing: 'CLOSED', result: { entitled: false } });
    expect(found.housingBenefit).toMatchObject({ standing: 'CLOSED', result: { entitled: true } });
    expect(found.housingBenefit.result?.award.isZero()).toBe(false);
    expect(found.household.awards.pensionCredit).toBeNull();
  });

  it('works housing benefit out for an old claim, as if universal credit were not paid, and only then', () => {
    const about = { adults: [{ employments: [{ net: '150.00', per: 'WEEK' as const, hoursPerWeek: 12 }] }] };
    const asked = (tenure: 'HOUSING_ASSOCIATION' | 'TEMPORARY') =>
      awardsOf({ ...about, home: { tenure } }, { evenIfClosed: true });
    const alone = awardsOf(about, { evenIfClosed: true, schemes: ['HOUSING_BENEFIT'] }).housingBenefit.result;
    const { universalCredit, housingBenefit } = asked('HOUSING_ASSOCIATION');
    expect(universalCredit).toMatchObject({ standing: 'TAKEN_UP', result: { entitled: true } });
    expect(housingBenefit).toMatchObject({ standing: 'CLOSED', result: { passported: false } });
    expect(housingBenefit.result?.award.toFixed()).toBe(alone?.award.toFixed());
    // HB Regs, Sch. 5 para. 4: whoever is on universal credit is passported, in a home that it does not pay for.
    expect(asked('TEMPORARY').housingBenefit).toMatchObject({ standing: 'TAKEN_UP', result: { passported: true } });
  });

  it('comes to the same without its steps', () => {
    const about = { adults: [{ birthDate: PENSIONER, incomes: [pension('150.00')] }] };
    const [kept, bare] = [awardsOf(about), awardsOf(about, { sink: silent })];
    expect(bare.housingBenefit.result?.award.toFixed()).toBe(kept.housingBenefit.result?.award.toFixed());
    expect(bare.housingBenefit.result?.working.steps).toEqual([]);
  });
});

describe('why there is no child benefit', () => {
  it.each`
    children                                                                  | means                              | reason
    ${[]}                                                                     | ${{ evenIfClosed: true }}          | ${'Nobody in the household is a child'}
    ${[]}                                                                     | ${{}}                              | ${'Nobody in the household is a child'}
    ${[{ id: 'ben', birthDate: '2015-01-01', childBenefitInPayment: false }]} | ${{ evenIfClosed: true }}          | ${'said not to be in payment'}
    ${[{ id: 'ben', birthDate: '2015-01-01', childBenefitInPayment: false }]} | ${{ schemes: ['PENSION_CREDIT'] }} | ${'said not to be in payment'}
  `('is closed because: $reason', ({ children, means, reason }) => {
    const { opening } = awardsOf({ children }, means).childBenefit;
    expect(opening).toMatchObject({ open: false, reason: expect.stringContaining(reason) });
  });
});

function savings(value: string) {
  return { kind: 'SAVINGS', value } as const;
}

describe('council tax reduction after the rest', () => {
  const due = { councilTax: { amount: '1825.00', per: 'YEAR' as const } };

  it('is the whole tax where guarantee credit comes out of the sums: SI 2012/2885, Sch. 1 para. 13', () => {
    const about = { ...due, adults: [{ birthDate: PENSIONER, incomes: [pension('150.00')] }] };
    // 1,825.00 in 365 days is 5.00 a day.
    expect(awardsOf(about).councilTaxReduction.result?.reduction.perWeek.toFixed()).toBe('35.00');
  });

  it('is by the Default Scheme for working age where no scheme is named, and that is said', () => {
    const found = awardsOf(due);
    expect(found.councilTaxReduction.result).toMatchObject({ scheme: 'DEFAULT' });
    expect(found.assumptions.join()).toContain('the Default Scheme of SI 2012/2886');
  });

  it('is by the scheme of the council that is given', () => {
    const [localScheme] = statute.localSchemes.all;
    const found = awardsOf(due, { localScheme });
    expect(found.councilTaxReduction.result).toMatchObject({
      scheme: 'LOCAL',
      local: { schemeName: localScheme?.schemeName },
    });
    expect(found.assumptions.join()).not.toContain('Default Scheme');
  });

  it('says among the assumptions that the maximum of an award was put together, or that without it there is no figure', () => {
    const award = { since: '2025-01-01', award: '600.00' };
    const found = awardsOf({ ...due, awards: { universalCredit: award } });
    expect(found.councilTaxReduction.result).toMatchObject({ undecided: null });
    expect(found.assumptions.join()).toContain('it was taken to be the award with what income took off it');
    const unknown = awardsOf({ ...due, awards: { universalCredit: { ...award, capital: '9000.00' } } });
    expect(unknown.assumptions.join()).toContain('No council tax reduction is in the figures: State the maximum');
  });

  it('goes by the pay of the facts where the income that universal credit counted is not stated', () => {
    // 2025-26: 400.14 less 55% of 650.00 is an award of 42.64. SI 2012/2886, Sch. paras 28 and 37: needs 400.14 x 12 / 52 = 92.34,
    // means (650.00 + 42.64) x 12 / 52 = 159.84; 20% of the 67.50 between them is 13.50; 1,825.00 a year is 35.00 a week.
    const awards = { universalCredit: { since: '2025-01-01', award: '42.64' } };
    const adults = [{ employments: [{ net: '650.00', per: 'MONTH' as const, hoursPerWeek: 16 }] }];
    const reductionOf = (more: object) => {
      const found = awardsOf({ ...due, home: { tenure: 'OWNER', rent: null }, adults, ...more });
      return [found.councilTaxReduction.result?.reduction.perWeek.toFixed(), found.assumptions.join()];
    };
    expect(reductionOf({ awards })).toEqual(['21.50', expect.stringContaining('worked out from the facts')]);
    const incomes = [{ kind: 'UNIVERSAL_CREDIT' as const, amount: '42.64', per: 'MONTH' as const }];
    const [income, said] = reductionOf({ adults: [{ ...adults[0], incomes }] });
    expect([income, said]).toEqual(['21.50', expect.stringContaining('among the incomes alone')]);
    const stated = { ...awards.universalCredit, maximum: '400.14' };
    expect(reductionOf({ awards: { universalCredit: stated } })[0]).toBe('21.50');
    const all = { ...stated, earnedIncome: '650.00', unearnedIncome: '0.00' };
    expect(reductionOf({ awards: { universalCredit: all } })).toEqual([
      '21.50',
      expect.not.stringContaining('worked out from the facts'),
    ]);
  });

  it('is not worked out for Scotland or Wales', () => {
    const found = awardsOf({ ...due, home: { nation: 'SCOTLAND' } }, { evenIfClosed: true });
    expect(found.councilTaxReduction).toMatchObject({ standing: 'CLOSED', result: null });
  });
});
