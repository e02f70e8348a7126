import type { CouncilTaxFactsInput } from '../../../../src/domain/council-tax/facts.js';
import { householder, linesOf, resident, totalOf, yearOf } from '../support.js';

type Reduction = NonNullable<CouncilTaxFactsInput['reductions']>[number];
const people = [householder('ann')];
const withReductions = (...reductions: Reduction[]) => totalOf({ people, reductions });
const scheme = (more: Partial<Reduction>): Reduction => ({ under: 'S13A_1_A', name: 'Council tax reduction', ...more });
const hardship = (more: Partial<Reduction>): Reduction => ({ under: 'S13A_1_C', name: 'Hardship', ...more });

describe('reductions: LGFA 1992, s. 13A, after discounts', () => {
  it.each<[string, Reduction[], string]>([
    ['a percentage of what is left: 1,500 x 0.2', [scheme({ percent: 80 })], '300.00'],
    ['so much for the year', [scheme({ amount: '600.00', per: 'YEAR' })], '900.00'],
    ['so much a week: 20 x 365 / 7 = 1,042.8571', [scheme({ amount: '20.00', per: 'WEEK' })], '457.14'],
    ['so much a day: 2 x 365', [scheme({ amount: '2.00', per: 'DAY' })], '770.00'],
    ['one sum for the period', [scheme({ amount: '123.45' })], '1376.55'],
    ['never below nothing', [scheme({ amount: '1600.00' })], '0.00'],
    [
      '(a) before (c), whatever the order: (1,500 - 500) x 0.5',
      [hardship({ percent: 50 }), scheme({ amount: '500.00' })],
      '500.00',
    ],
  ])('%s', (_name, reductions, total) => expect(withReductions(...reductions)).toBe(total));

  it('applies to its own days', () => {
    // 1,500 x 183 / 365 = 752.0548; 1,500 x 182 / 365 = 747.9452, less 10 x 182 / 7 = 260: 487.9452
    expect(linesOf({ people, reductions: [scheme({ amount: '10.00', per: 'WEEK', from: '2025-10-01' })] })).toEqual([
      '183 752.05',
      '182 487.95',
    ]);
  });

  it('spreads one sum over its own days inside the year', () => {
    // 182.00 from 1 October is 1.00 a day; Bob comes on 1 January (92 days in, 90 left).
    const both = [householder('ann'), resident('bob', { residence: [{ from: '2026-01-01' }] })];
    // 747.9452... in parts: 183: 752.0548; 92: 1,500 x 92 / 365 = 378.0822 - 92 = 286.0822; 90: 2,000 x 90 / 365 = 493.1507 - 90 = 403.1507
    expect(linesOf({ people: both, reductions: [scheme({ amount: '182.00', from: '2025-10-01' })] })).toEqual([
      '183 752.05',
      '92 286.08',
      '90 403.15',
    ]);
  });

  it('says where a reduction is more than there is to reduce', () => {
    const [line] = yearOf({ people, reductions: [scheme({ amount: '1600.00' })] }).lines;
    expect(line?.working.steps.flatMap(({ assumptions }) => assumptions)).toEqual([
      'Council tax reduction is more than what is left to pay; only that is taken off',
    ]);
  });
});

describe('care leavers: a class under s. 13A(1)(c)', () => {
  const decisions = { careLeaver: { percent: 100, underAgeYears: 25 } };
  const leaver = (birthDate: string) => householder('lee', { birthDate, careLeaver: [{}] });

  it('until the 25th birthday', () => {
    // 25 on 1 October 2025: nothing for 183 days, then 1,500 x 182 / 365 = 747.9452.
    expect(linesOf({ decisions, people: [leaver('2000-10-01')] })).toEqual(['183 0.00', '182 747.95']);
  });
  it('not where the council has no such class', () =>
    expect(totalOf({ people: [leaver('2004-01-01')] })).toBe('1500.00'));
  it('leaves a shared bill to a person, and says so', () => {
    const year = yearOf({ decisions, people: [leaver('2004-01-01'), householder('ann')] });
    expect(year.total.toFixed()).toBe('2000.00');
    expect(year.findings.find(({ code }) => code === 'CARE_LEAVER')?.given).toBe(false);
  });
});
