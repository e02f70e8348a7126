import { isoDate } from '../../../../src/domain/dates.js';
import { keeping } from '../../../../src/domain/working-sink.js';
import { loadStatute } from '../../../../src/parameters/load-statute.js';
import { localReduction } from '../../../../src/rules/council-tax-reduction/local/local-reduction.js';
import { aChild, aHousehold, aNonDependant } from '../../../support/household.js';
import { anAward, aScheme, codes, earning, receiving, reductionBy, schemeOf, weekBy } from './support.js';

const NDD =
  '{taken_from: liability, not_in_work: 5.00, work: sixteen_hours, income: gross, in_work: [{at_least: 0, per_week: 5.00}, {at_least: 200, per_week: 10.00}], couples: once, exempt: national, spared: national, from_passported: true}';
const HB = '{earnings: net, earnings_disregards: housing_benefit, further_disregard: true, childcare: housing_benefit}';
const test = (percent: string, taken: string, taper = '20') =>
  `{kind: means_test, maximum_percent: ${percent}, maximum_taken: ${taken}, taper_percent: ${taper}}`;
const someone = [{ people: [aNonDependant()] }];

describe('a means test', () => {
  // 92.05 is the allowance of a single person of 25 or over in 2025-26; an income of 132.05 is 40.00 above it.
  it.each`
    percent  | taken             | taper   | week       | because
    ${'100'} | ${'before_taper'} | ${'20'} | ${'27.00'} | ${'35.00 - 8.00'}
    ${'80'}  | ${'before_taper'} | ${'20'} | ${'20.00'} | ${'28.00 - 8.00'}
    ${'80'}  | ${'after_taper'}  | ${'20'} | ${'21.60'} | ${'80% of 27.00'}
    ${'70'}  | ${'before_taper'} | ${'25'} | ${'14.50'} | ${'24.50 - 10.00'}
  `('$percent% $taken and a taper of $taper%: $because', ({ percent, taken, taper, week }) => {
    const scheme = aScheme({ calculation: test(percent, taken, taper), income: HB });
    expect(weekBy(scheme, { adults: [receiving('132.05')] })).toBe(week);
  });

  it('takes a deduction before the percentage or after it', () => {
    const before = aScheme({ calculation: test('80', 'before_taper'), nonDependants: NDD });
    const after = aScheme({
      calculation: test('80', 'before_taper'),
      nonDependants: NDD.replace('from: liability', 'from: reduction'),
    });
    // 80% of 30.00, and 80% of 35.00 less 5.00
    expect(weekBy(before, { nonDependants: someone })).toBe('24.00');
    expect(weekBy(after, { nonDependants: someone })).toBe('23.00');
  });

  it('never falls below nothing', () => {
    const scheme = aScheme({ calculation: test('100', 'before_taper'), income: HB });
    expect(weekBy(scheme, { adults: [receiving('900.00')] })).toBe('0.00');
  });

  it('goes by the maximum of universal credit and what the Department assessed', () => {
    const scheme = aScheme({ calculation: test('100', 'before_taper'), universalCredit: '{treatment: means_test}' });
    const award = { maximum: '1300.00', earnedIncome: '650.00', unearnedIncome: '0.00' };
    // 300.00 a week needed; 150.00 earned and 220.00 of award: 70.00 above, 14.00 off
    const found = reductionBy(scheme, { awards: anAward('953.33', award) });
    expect([found.applicableAmount?.toFixed(), found.income?.toFixed()]).toEqual(['300.00', '370.00']);
    expect(found.reduction.perWeek.toFixed()).toBe('21.00');
  });

  // Nothing came off the award, or 650.00 earned did: 55% is 357.50, so that the maximum was 858.23 and is 198.05 a week, and
  // income 115.55 and 150.00. 67.50 above, 13.50 off 35.00.
  it.each`
    award                                                                                              | week       | because
    ${anAward('858.23', { housingElement: '433.33' })}                                                 | ${'35.00'} | ${'nothing'}
    ${anAward('500.73', { housingElement: '433.33', earnedIncome: '650.00', unearnedIncome: '0.00' })} | ${'21.50'} | ${'earnings'}
  `('puts the maximum of an award together from $because that came off it, and says so', ({ award, week }) => {
    const found = reductionBy(schemeOf('kingston-upon-thames', 2026), {
      assessedOn: '2026-06-03',
      awards: award,
      councilTax: { amount: '35.00', per: 'WEEK' },
    });
    expect([found.undecided, found.reduction.perWeek.toFixed()]).toEqual([null, week]);
    expect(found.assumptions).toEqual([
      expect.stringContaining('The maximum amount of universal credit is not stated'),
    ]);
  });

  it('takes an award with its maximum as it stands: capital brings no income into it that nobody stated', () => {
    const award = anAward('424.90', { maximum: '424.90', capital: '16000.00' });
    const statute = loadStatute('parameters');
    const household = aHousehold({
      awards: award,
      assessedOn: '2026-06-03',
      councilTax: { amount: '35.00', per: 'WEEK' },
    });
    const means = {
      law: statute.on(isoDate('2026-06-03')),
      sink: keeping,
      scheme: schemeOf('kingston-upon-thames', 2026),
    };
    const found = localReduction(household, { ...means, award: { statute } });
    expect([found.reduction.perWeek.toFixed(), found.assumptions]).toEqual(['35.00', []]);
  });

  it('asks for the maximum of an award of nothing, which says only that income is high', () => {
    const found = reductionBy(schemeOf('kingston-upon-thames', 2026), {
      assessedOn: '2026-06-03',
      awards: anAward('0.00'),
    });
    expect([found.entitled, codes(found)]).toEqual([false, ['MAXIMUM_NOT_STATED']]);
  });
});

// SI 2012/2886, Sch. para. 72, on which Merton's rules rest: 1 for each 250 above 6,000 or part of one. Its consultation of 2024: no limit
// of two children.
describe('Merton', () => {
  const day = { assessedOn: '2026-06-03', councilTax: { amount: '35.00', per: 'WEEK' } } as const;
  const merton = schemeOf('merton', 2026);

  it('takes income from capital: 251 above 6,000 is 2 a week, 0.40 off', () => {
    const single = { ...day, adults: [receiving('95.55')], capital: [{ kind: 'SAVINGS' as const, value: '6251.00' }] };
    expect(weekBy(merton, single)).toBe('34.60');
    // On universal credit capital has been through the Department's own rules.
    const award = anAward('424.90', { maximum: '424.90', capital: '6251.00' });
    expect(weekBy(merton, { ...day, awards: award })).toBe('35.00');
  });

  // 95.55 and three times 87.88 are 359.19
  it('has an allowance for a third child, which Kingston has not', () => {
    const three = { ...day, children: [aChild('2016-05-01'), aChild('2018-05-01'), aChild('2020-05-01')] };
    const found = reductionBy(merton, three);
    expect(found.applicableAmount?.toFixed()).toBe('359.19');
    const kingston = reductionBy(schemeOf('kingston-upon-thames', 2026), three);
    expect(kingston.applicableAmount?.toFixed()).toBe('271.31');
  });
});

describe('the means tests of 2026-27', () => {
  const day = { assessedOn: '2026-06-03', councilTax: { amount: '35.00', per: 'WEEK', band: 'C' } } as const;

  it.each`
    council                   | week       | because
    ${'kingston-upon-thames'} | ${'29.36'} | ${'35.00 less 5.64'}
    ${'merton'}               | ${'29.80'} | ${'35.00 less 5.20'}
    ${'westminster'}          | ${'29.80'} | ${'35.00 less 5.20'}
    ${'newham'}               | ${'16.96'} | ${'70% of 35.00, less 7.54'}
  `('$council with an adult not at work: $because', ({ council, week }) => {
    expect(weekBy(schemeOf(council, 2026), { ...day, nonDependants: someone })).toBe(week);
  });

  it('Newham: capital of 6,000 is within, a penny more is not', () => {
    const holding = (value: string) => [{ kind: 'SAVINGS' as const, value }];
    expect(weekBy(schemeOf('newham', 2026), { ...day, capital: holding('6000.00') })).toBe('24.50');
    const found = reductionBy(schemeOf('newham', 2026), { ...day, capital: holding('6000.01') });
    expect([found.entitled, codes(found), found.local?.undecided]).toEqual([false, ['ABOVE_LIMIT'], null]);
    // What is due, and what is owned, are known all the same.
    expect([found.liability.perWeek.toFixed(), found.capital?.toFixed()]).toEqual(['35.00', '6000.01']);
  });

  it('Westminster: 1 a week for each 250 or part above 6,000, but not on universal credit', () => {
    const capital = [{ kind: 'SAVINGS' as const, value: '6251.00' }];
    expect(reductionBy(schemeOf('westminster', 2026), { ...day, capital }).income?.toFixed()).toBe('2.00');
    const awards = anAward('866.67', { maximum: '866.67', capital: '6251.00' });
    expect(reductionBy(schemeOf('westminster', 2026), { ...day, awards }).income?.toFixed()).toBe('200.00');
  });

  it('Oxford: nothing to 480.00, then 75%; the deduction is kept from those on a passport benefit', () => {
    const oxford = schemeOf('oxford', 2026);
    expect(weekBy(oxford, { ...day, adults: [receiving('480.00')] })).toBe('35.00');
    expect(weekBy(oxford, { ...day, adults: [receiving('480.01')] })).toBe('26.25');
    expect(weekBy(oxford, { ...day, awards: { legacy: ['INCOME_SUPPORT'] }, nonDependants: someone })).toBe('29.80');
    const worker = [{ people: [aNonDependant({ employments: [{ gross: '485.00', per: 'WEEK', hoursPerWeek: 16 }] })] }];
    expect(weekBy(oxford, { ...day, nonDependants: worker })).toBe('21.70');
  });

  it('Ealing: 50% from 179.90, 40% from 205.59; protected 60% and 50%; nothing under 2.00 a week', () => {
    const ealing = schemeOf('ealing', 2026);
    const rent = (amount: string) => ({ incomes: [{ kind: 'OTHER_UNEARNED' as const, amount, per: 'WEEK' as const }] });
    expect(weekBy(ealing, { ...day, adults: [rent('205.58')] })).toBe('17.50');
    expect(weekBy(ealing, { ...day, adults: [rent('205.59')] })).toBe('14.00');
    const carer = { ...rent('205.58'), carer: { allowance: 'UNDERLYING' as const } };
    expect(weekBy(ealing, { ...day, adults: [carer] })).toBe('21.00');
    const lone = { ...day, adults: [rent('205.59')], children: [aChild('2024-01-01')] };
    expect(weekBy(ealing, lone)).toBe('17.50');
    // 10% of 35.00 is 3.50, less 8.35 is nothing; 10% of 19.00 is 1.90, less than 2.00
    expect(weekBy(ealing, { ...day, adults: [rent('300.00')], nonDependants: someone })).toBe('0.00');
    const small = reductionBy(ealing, {
      ...day,
      adults: [rent('300.00')],
      councilTax: { amount: '19.00', per: 'WEEK', band: 'A' },
    });
    expect([small.reduction.perWeek.toFixed(), small.local?.belowMinimum]).toEqual(['0.00', true]);
  });

  it('Ealing: leaves 38.54 out of a couple’s earnings, not on universal credit', () => {
    const ealing = schemeOf('ealing', 2026);
    const couple = [earning('200.00'), {}];
    expect(reductionBy(ealing, { ...day, adults: couple }).income?.toFixed()).toBe('161.46');
    const awards = anAward('500.00', { earnedIncome: '866.67' });
    expect(reductionBy(ealing, { ...day, adults: couple, awards }).income?.toFixed()).toBe('200.00');
  });
});
