import { isoDate } from '../../../src/domain/dates.js';
import { plusDays } from '../../../src/domain/epoch-day.js';
import { Money } from '../../../src/domain/money.js';
import { diminishingCapital } from '../../../src/rules/overpayments/diminishing-capital.js';
import { type CaseSketch, decided, part, periodsOf } from './support.js';

const MONDAY = isoDate('2025-04-07');
/** A single tenant of 40 on 92.05 a week, which is the whole allowance of 2025-26: any tariff income is excess. */
const AT_THE_ALLOWANCE = {
  rent: '100.00',
  adults: [{ incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '92.05', per: 'WEEK' as const }] }],
};

const hidden = (value: string, to: string, more: Partial<CaseSketch> = {}): CaseSketch => ({
  base: AT_THE_ALLOWANCE,
  from: '2025-04-07',
  to,
  changes: [
    {
      id: 'savings',
      on: '2025-04-06',
      told: null,
      facts: part('capital', { ...AT_THE_ALLOWANCE, capital: [{ kind: 'SAVINGS', value }] }),
    },
  ],
  paid: [{ from: '2025-04-07', to, perWeek: '100.00' }],
  ...more,
});

const weeklyOf = (sketch: CaseSketch): string[] => decided(sketch).pieces.map(({ difference }) => difference.toFixed());

describe('capital that was not told shrinks: HB Regs, reg. 103', () => {
  it('after each whole 13 weeks by what was overpaid in them, over three blocks', () => {
    // 10,400: 4,400 above 6,000 is 17.6 steps of 250, so 18 of tariff; 65% of 18 is 11.70 a week.
    // Block 1: 13 x 11.70 = 152.10; capital 10,247.90: 4,247.90 is 17 steps; 65% of 17 is 11.05.
    // Block 2: 13 x 11.05 = 143.65; capital 10,104.25: 4,104.25 is 17 steps; 11.05.
    // Block 3: 13 x 11.05 = 143.65. In all 439.40.
    const sketch = hidden('10400.00', '2026-01-04');
    const weeks = weeklyOf(sketch);
    expect([weeks[0], weeks[12], weeks[13], weeks[25], weeks[26], weeks[38]]).toEqual([
      '11.70',
      '11.70',
      '11.05',
      '11.05',
      '11.05',
      '11.05',
    ]);
    expect(periodsOf(decided(sketch))).toEqual(['2025-04-07 to 2026-01-04 CLAIMANT_ERROR 439.40']);
  });

  it('brings capital above the limit down to it', () => {
    // 16,500 is above 16,000: all 100.00 a week. Block 1: 1,300, leaving 15,200: 9,200 is 36.8 steps, so 37; 65% is 24.05.
    const sketch = hidden('16500.00', '2025-07-13');
    expect(weeklyOf(sketch).slice(12)).toEqual(['100.00', '24.05']);
  });

  it('leaves an overpayment of 13 weeks as it is', () => {
    expect(decided(hidden('16500.00', '2025-07-06')).shrunk).toEqual([]);
    expect(decided(hidden('16500.00', '2025-07-06')).recoverable.toFixed()).toBe('1300.00');
  });

  it('does not shrink for an official error', () => {
    const sketch = hidden('16500.00', '2025-07-13', { causes: { savings: { mistakeBy: 'AUTHORITY' } } });
    expect(weeklyOf(sketch).slice(12)).toEqual(['100.00', '100.00']);
  });

  it('does not shrink where the claimant told, and the weeks beyond thirteen are the delay of the authority', () => {
    // 10,280 is 18 steps of tariff, 11.70 a week; told on Sunday 20 April, so that from Monday 5 May the authority could have acted
    // and 4 weeks alone are recoverable. 11,400 is told in time on 20 July, 22 steps, 14.30: a run of its own, again too short.
    const savings = (id: string, on: string, value: string) => ({
      id,
      on,
      told: on === '2025-04-06' ? '2025-04-20' : on,
      facts: part('capital', { ...AT_THE_ALLOWANCE, capital: [{ kind: 'SAVINGS', value }] }),
    });
    const changes = [savings('first', '2025-04-06', '10280.00'), savings('second', '2025-07-20', '11400.00')];
    const found = decided(hidden('0.00', '2025-08-03', { changes }));
    expect(found.shrunk).toEqual([]);
    expect(found.pieces.map(({ difference }) => difference.toFixed()).slice(12, 16)).toEqual([
      '11.70',
      '11.70',
      '11.70',
      '14.30',
    ]);
  });

  it('gives a last, shorter block no reduction of its own', () => {
    // two blocks and three weeks at a steady 10.00: by 130 after 13 weeks, by 260 after 26, and no more
    const parts = Array.from({ length: 29 }, (_, at) => ({
      from: plusDays(MONDAY, 7 * at),
      overpaidWith: () => Money.pounds('10.00'),
    }));
    const reductions = diminishingCapital(parts, 13).map(({ reduction }) => reduction.toFixed());
    expect([reductions[12], reductions[13], reductions[25], reductions[26], reductions[28]]).toEqual([
      '0.00',
      '130.00',
      '130.00',
      '260.00',
      '260.00',
    ]);
  });

  it('touches what counts alone: the home that is lived in stays as it is', () => {
    const facts = part('capital', {
      ...AT_THE_ALLOWANCE,
      capital: [
        { kind: 'OWN_HOME', value: '200000.00' },
        { kind: 'SAVINGS', value: '16500.00' },
      ],
    });
    const sketch = hidden('0.00', '2025-07-13', { changes: [{ id: 'savings', on: '2025-04-06', told: null, facts }] });
    expect(weeklyOf(sketch).slice(12)).toEqual(['100.00', '24.05']);
  });
});
