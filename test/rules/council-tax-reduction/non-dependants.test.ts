import { isoDate } from '../../../src/domain/dates.js';
import { everyStep } from '../../../src/domain/working-warnings.js';
import type { NonDependantPersonInput } from '../../support/household.js';
import { aNonDependant } from '../../support/household.js';
import { aPensioner, type Case, PENSIONER, reductionOf } from './support.js';

type Person = Partial<NonDependantPersonInput>;
const living = (...people: Person[]): Case => ({
  adults: [PENSIONER],
  nonDependants: [{ people: people.map((person, at) => aNonDependant({ id: `n${at}`, ...person })) }],
});
const deduction = (given: Case, means = {}) => reductionOf(given, means).nonDependantDeductions.toFixed();
const earning = (gross: string, hoursPerWeek = 30): Person => ({ employments: [{ gross, per: 'WEEK', hoursPerWeek }] });
const on = (kind: string): Person => ({ incomes: [{ kind, amount: '100.00', per: 'WEEK' }] }) as Person;

describe('deductions for non-dependants: SI 2012/2885, Sch. 1 para. 8, table of 2025-26', () => {
  it.each`
    gross       | off
    ${'0.01'}   | ${'5.00'}
    ${'265.99'} | ${'5.00'}
    ${'266.00'} | ${'10.20'}
    ${'462.99'} | ${'10.20'}
    ${'463.00'} | ${'12.80'}
    ${'577.00'} | ${'15.35'}
  `('at work for $gross a week: $off', ({ gross, off }) => expect(deduction(living(earning(gross)))).toBe(off));

  it('has the table of council tax reduction, not that of housing benefit: Charnwood, non-dependant deductions 2025/26', () => {
    // In housing benefit a wage of 266.00 brings 45.15; here 10.20
    expect(deduction(living(earning('266.00')))).toBe('10.20');
  });

  it('without 16 hours of work the lowest, however high the income', () => {
    expect(deduction(living({ incomes: [{ kind: 'OCCUPATIONAL_PENSION', amount: '800.00', per: 'WEEK' }] }))).toBe(
      '5.00',
    );
    expect(deduction(living(earning('800.00', 15)))).toBe('5.00');
  });

  it('nothing comes off for an adult named among those who do not count for discount: para. 8(8)(b)', () => {
    expect(deduction(living(earning('266.00')), { facts: { disregardedAdults: ['n0'] } })).toBe('0.00');
    const alternative = reductionOf(living(earning('100.00')), { facts: { disregardedAdults: ['n0'] } }).alternative;
    expect(alternative).toBeNull();
  });

  it('a couple counts once, by the income of both: 300.00 and 200.00 are 500.00', () => {
    expect(deduction(living(earning('300.00'), earning('200.00')))).toBe('12.80');
  });

  it('is shared among the liable, with its figure: 10.20 / 2 = 5.10', () => {
    const councilTax = { amount: '1825.00', per: 'YEAR', liablePeople: 2 } as const;
    const found = reductionOf({ ...living(earning('300.00')), councilTax });
    expect(found.nonDependantDeductions.toFixed()).toBe('5.10');
    const step = [...everyStep(found.working.steps)].find(({ label }) => label.endsWith(': a share of one in 2'));
    expect(step?.parameters.map(({ text }) => text)).toEqual(['10.20']);
  });

  it('nothing comes off for a trade on universal credit alone, but for its earnings', () => {
    const credit = { incomes: [{ kind: 'UNIVERSAL_CREDIT' as const, amount: '90.00', per: 'WEEK' as const }] };
    const trade = {
      receipts: '300.00',
      expenses: '0',
      per: 'WEEK' as const,
      hoursPerWeek: 20,
      startedOn: '2024-01-01',
    };
    expect(deduction(living(credit))).toBe('0.00');
    // 300.00 and 90.00 are 390.00, from 266.00 to 462.99
    expect(deduction(living({ ...credit, selfEmployments: [trade] }))).toBe('10.20');
    expect(deduction(living({ awayOnOperations: true }))).toBe('0.00');
    expect(deduction(living({ youthTraining: true }))).toBe('0.00');
  });

  it('a seventh of the week comes off the day: 5.00 - 10.20 / 7 = 3.542857...', () => {
    const found = reductionOf(living(earning('300.00')));
    expect(found.maximum.perDay.toExact().slice(0, 8)).toBe('3.542857');
    expect(found.reduction.perWeek.toFixed()).toBe('24.80');
  });

  it('never takes more than there is', () => {
    const found = reductionOf({ ...living(earning('700.00')), perWeek: '10.00' });
    expect(found.reduction.perDay.isZero()).toBe(true);
  });

  it('is shared with others jointly liable, and not rounded: 10.20 / 3', () => {
    const councilTax = { amount: '1825.00', per: 'YEAR', liablePeople: 3 } as const;
    expect(reductionOf({ ...living(earning('300.00')), councilTax }).nonDependantDeductions.toExact()).toBe('3.40');
  });

  it.each`
    person                                                               | because
    ${{ birthDate: '2008-01-01' }}                                       | ${'under 18'}
    ${{ esaAssessmentPhase: true }}                                      | ${'on income-related ESA, its amount not stated'}
    ${on('PENSION_CREDIT_SAVINGS')}                                      | ${'on pension credit'}
    ${on('INCOME_SUPPORT')}                                              | ${'on income support at 29, where housing benefit exempts under 25 alone'}
    ${on('ESA_INCOME_RELATED')}                                          | ${'on income-related ESA in any phase'}
    ${on('UNIVERSAL_CREDIT')}                                            | ${'on universal credit without earnings at any age'}
    ${{ student: 'FULL_TIME' }}                                          | ${'a student'}
    ${{ student: 'FULL_TIME_IN_SUMMER_VACATION', ...earning('600.00') }} | ${'a student at work in the vacation'}
    ${{ disregardedForCouncilTax: true, ...earning('600.00') }}          | ${'disregarded for discount'}
    ${{ homeElsewhere: true }}                                           | ${'living elsewhere'}
    ${{ inHospitalSince: '2024-06-01' }}                                 | ${'in hospital for more than 52 weeks'}
  `('nothing for somebody $because', ({ person }) => expect(deduction(living(person))).toBe('0.00'));

  it('universal credit with earnings does not exempt', () => {
    expect(deduction(living({ ...on('UNIVERSAL_CREDIT'), ...earning('180.00') }))).toBe('10.20');
  });

  it.each`
    adult                                              | off
    ${{ disabilityAwards: ['AA_LOWER'] }}              | ${'0.00'}
    ${{ disabilityAwards: ['PIP_MOBILITY_ENHANCED'] }} | ${'5.00'}
    ${{ severelySightImpaired: true }}                 | ${'0.00'}
  `('for an applicant with $adult: $off', ({ adult, off }) =>
    expect(deduction({ ...living({}), adults: [aPensioner(adult)] })).toBe(off),
  );
});

describe('26 weeks before an arrival counts: SI 2012/2885, Sch. 1 para. 46(10) to (13)', () => {
  // Moved in on Wednesday 4 June 2025; 26 weeks later is Wednesday 3 December, so it counts from Monday 8 December.
  const at = (assessedOn: string, more: Person = {}): Case => ({
    ...living({ movedInOn: '2025-06-04', ...more }),
    assessedOn,
    claim: { route: 'EXISTING_AWARD' },
  });

  it.each`
    day             | off
    ${'2025-12-07'} | ${'0.00'}
    ${'2025-12-08'} | ${'5.00'}
  `('on $day: $off', ({ day, off }) => expect(deduction(at(day))).toBe(off));

  it('not for somebody who lived there before the reduction, nor for a new application', () => {
    const facts = { reductionSince: isoDate('2025-06-04') };
    expect(deduction(at('2025-07-01'))).toBe('0.00');
    expect(deduction(at('2025-07-01'), { facts })).toBe('5.00');
    expect(deduction({ ...at('2025-07-01'), claim: { route: 'NEW_CLAIM' } })).toBe('5.00');
  });
});
