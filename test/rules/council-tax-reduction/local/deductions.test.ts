import { everyStep } from '../../../../src/domain/working-warnings.js';
import { aNonDependant } from '../../../support/household.js';
import { aScheme, codes, receiving, reductionBy, weekBy } from './support.js';

/** The whole tax of 35.00 a week, less what the case says. */
const scheme = (rule: string, more: object = {}) =>
  aScheme({
    calculation: '{kind: means_test, maximum_percent: 80, maximum_taken: before_taper, taper_percent: 20}',
    nonDependants: `{not_in_work: 5.00, in_work: [{at_least: 0, per_week: 6.00}, {at_least: 200, per_week: 11.00}], exempt: [under_18, youth_training, disregarded_for_council_tax, pension_credit, full_time_student], spared: nobody, ${rule}}`,
    ...more,
  });
const RULE = 'taken_from: liability, work: sixteen_hours, income: gross, couples: once, from_passported: true';
const worker = (gross: string, hoursPerWeek: number, more: object = {}) =>
  aNonDependant({ employments: [{ gross, per: 'WEEK', hoursPerWeek }], ...more });
const home = (...people: ReturnType<typeof aNonDependant>[]) => ({ nonDependants: [{ people }] });

describe('deductions for others in a scheme of a council', () => {
  // Off the tax: (35.00 - the figure) x 80%
  it.each`
    rule                                             | person                                                                                                                               | week       | because
    ${RULE}                                          | ${aNonDependant()}                                                                                                                   | ${'24.00'} | ${'5.00 for who does not work: 30.00 x 80%'}
    ${RULE}                                          | ${worker('199.99', 16)}                                                                                                              | ${'23.20'} | ${'6.00 below 200.00: 29.00 x 80%'}
    ${RULE}                                          | ${worker('200.00', 16)}                                                                                                              | ${'19.20'} | ${'11.00 from 200.00: 24.00 x 80%'}
    ${RULE}                                          | ${worker('200.00', 15)}                                                                                                              | ${'24.00'} | ${'15 hours are no work'}
    ${RULE.replace('sixteen_hours', 'any_earnings')} | ${worker('200.00', 15)}                                                                                                              | ${'19.20'} | ${'but earnings all the same'}
    ${RULE.replace('sixteen_hours', 'any_earnings')} | ${aNonDependant({ selfEmployments: [{ receipts: '90.00', expenses: '0', per: 'WEEK', hoursPerWeek: 5, startedOn: '2024-01-01' }] })} | ${'23.20'} | ${'as are those of a trade'}
    ${RULE}                                          | ${worker('150.00', 16, receiving('60.00'))}                                                                                          | ${'19.20'} | ${'everything before tax: 210.00'}
    ${RULE.replace('gross', 'gross_earnings')}       | ${worker('150.00', 16, receiving('60.00'))}                                                                                          | ${'23.20'} | ${'or earnings alone'}
    ${RULE}                                          | ${aNonDependant({ youthTraining: true })}                                                                                            | ${'28.00'} | ${'nothing for who is exempt'}
    ${RULE}                                          | ${aNonDependant({ disregardedForCouncilTax: true })}                                                                                 | ${'28.00'} | ${'nor for who does not count for discount'}
    ${RULE}                                          | ${aNonDependant({ birthDate: '2007-06-05' })}                                                                                        | ${'28.00'} | ${'nor the day before 18'}
    ${RULE}                                          | ${aNonDependant({ birthDate: '2007-06-04' })}                                                                                        | ${'24.00'} | ${'but from the birthday'}
  `('$because', ({ rule, person, week }) => {
    expect(weekBy(scheme(rule), home(person))).toBe(week);
  });

  it('come off the reduction where the scheme says so: 35.00 x 80% - 5.00, not below nothing', () => {
    const rule = RULE.replace('liability', 'reduction');
    expect(weekBy(scheme(rule), home(aNonDependant()))).toBe('23.00');
    expect(reductionBy(scheme(rule), home(aNonDependant())).maximum.perWeek.toFixed()).toBe('23.00');
    const many = {
      nonDependants: Array.from({ length: 6 }, (_, at) => ({ people: [aNonDependant({ id: `n${at}` })] })),
    };
    expect(weekBy(scheme(rule), many)).toBe('0.00');
    expect(reductionBy(scheme(rule), many).maximum.perWeek.toFixed()).toBe('0.00');
  });

  it('take a couple once, by its income together, or each by its own', () => {
    const couple = home(worker('150.00', 16), worker('150.00', 16, { id: 'second' }));
    // 300.00 together: 11.00 once; each 6.00: 12.00
    expect(weekBy(scheme(RULE), couple)).toBe('19.20');
    expect(weekBy(scheme(RULE.replace('once', 'each')), couple)).toBe('18.40');
    const { working } = reductionBy(scheme(RULE), couple);
    const step = [...everyStep(working.steps)].find(({ label }) => label.startsWith('Deduction for'));
    expect(step?.label).toBe('Deduction for non-dependant and second');
    expect(step?.parameters).toHaveLength(1);
  });

  it('are spared for a benefit that opens the whole where the scheme says so', () => {
    const passport = { passport: '{benefits: [INCOME_SUPPORT], capital_ignored: true}' };
    const on = { ...home(aNonDependant()), awards: { legacy: ['INCOME_SUPPORT' as const] } };
    const kept = reductionBy(scheme(RULE, passport), on);
    expect(kept.reduction.perWeek.toFixed()).toBe('24.00');
    const spared = reductionBy(scheme(RULE.replace('passported: true', 'passported: false'), passport), on);
    expect(spared.reduction.perWeek.toFixed()).toBe('28.00');
    expect(codes(spared)).toEqual(['PASSPORTED', 'SPARED']);
    expect(spared).toMatchObject({ income: null, capital: null });
  });

  it('are spared for a household of claimant or partner with a benefit for care', () => {
    const national = scheme(RULE).nonDependants;
    const rule = {
      ...scheme(RULE),
      nonDependants: { ...(national as object), spared: 'national' as const },
    } as ReturnType<typeof scheme>;
    const partner = { disabilityAwards: ['PIP_DAILY_LIVING_STANDARD' as const] };
    expect(weekBy(rule, { ...home(aNonDependant()), adults: [{}, partner] })).toBe('28.00');
    expect(weekBy(rule, { ...home(aNonDependant()), adults: [{}] })).toBe('24.00');
  });

  it('say for whom nothing comes off, and why', () => {
    const { findings } = reductionBy(scheme(RULE), home(aNonDependant({ youthTraining: true })));
    expect(findings).toContainEqual(
      expect.objectContaining({
        subject: 'NON_DEPENDANT',
        code: 'DEDUCTION',
        person: 'non-dependant',
        given: false,
        reason: expect.stringContaining('youth training'),
      }),
    );
  });
});

describe('the tax of a week', () => {
  const whole = aScheme({ calculation: '{kind: share, percent: 100}' });
  const tax = (more: object) => ({
    councilTax: { amount: '1825.00', per: 'YEAR' as const, band: 'C' as const, ...more },
  });

  it('is seven days of the year, or what is stated for a week, and shared among the liable', () => {
    expect(weekBy(whole, tax({}))).toBe('35.00');
    expect(weekBy(whole, tax({ amount: '35.00', per: 'WEEK' }))).toBe('35.00');
    expect(weekBy(whole, tax({ liablePeople: 2 }))).toBe('17.50');
  });
});

describe('the steps of a means test', () => {
  it('name the share that comes off and the most that is met: (35.00 - 20% of 10.00) x 80%', () => {
    const after = aScheme({
      calculation: '{kind: means_test, maximum_percent: 80, maximum_taken: after_taper, taper_percent: 20}',
    });
    // A single person of 39 needs 92.05 a week in 2025-26.
    const found = reductionBy(after, { adults: [receiving('102.05')] });
    expect(found.reduction.perWeek.toFixed()).toBe('26.40');
    expect(found).toMatchObject({ local: { belowMinimum: false, undecided: null, minimumAward: null } });
    const steps = [...everyStep(found.working.steps)];
    expect(steps.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['20% of it', '20% of income above the applicable amount', '80% of it']),
    );
    const figures = steps.flatMap(({ parameters }) => parameters.map(({ text }) => text));
    expect(figures).toEqual(expect.arrayContaining(['20', '80']));
    const whole = aScheme({
      calculation: '{kind: means_test, maximum_percent: 100, maximum_taken: after_taper, taper_percent: 20}',
    });
    expect([...everyStep(reductionBy(whole).working.steps)].map(({ label }) => label)).not.toContain('100% of it');
  });
});
