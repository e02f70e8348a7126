import { SCHEME_KEYS, type Scheme } from '../../../src/jobs/uprating/case-awards.js';
import type { Yearly } from '../../../src/jobs/uprating/comparison.js';
import { summaryOf } from '../../../src/jobs/uprating/summary.js';
import { summaryText } from '../../../src/jobs/uprating/summary-text.js';
import { added, count, emptyTally, type Tally } from '../../../src/jobs/uprating/tally.js';

/** Pounds a week of housing benefit before and after, a case each. */
function tallied(cases: readonly (readonly [number, number])[], firstLine = 1): Tally {
  const tally = emptyTally();
  for (const [at, [before, after]] of cases.entries()) {
    const total: Yearly = { before: Math.round(before * 5_200), after: Math.round(after * 5_200) };
    const yearly = Object.fromEntries(SCHEME_KEYS.map(key => [key, { before: 0, after: 0 }])) as Record<Scheme, Yearly>;
    yearly.housingBenefit = total;
    count(tally, firstLine + at, { yearly, total });
  }
  return tally;
}
const CASES = [
  [100, 110],
  [100, 99.5],
  [50, 50],
  [0, 20],
  [80, 0],
  [10, 11.5],
  [10, 7],
] as const;

describe('what a run adds up', () => {
  it('is the same in one piece and in two', () => {
    const halves = added(tallied(CASES.slice(0, 3)), tallied(CASES.slice(3), 4));
    expect(halves).toEqual(tallied(CASES));
    expect(added(emptyTally(), halves)).toEqual(halves);
  });

  it('says who gains and loses, by how much, and what it costs', () => {
    const { total, unchanged, cases, schemes, mostGained, mostLost } = summaryOf(tallied(CASES));
    // Gains: 10 + 20 + 1.50; losses: 0.50 + 80 + 3; before 350, after 298.
    expect({ cases, unchanged, gainers: total.gainers, losers: total.losers }).toEqual({
      cases: 7,
      unchanged: 1,
      gainers: 3,
      losers: 3,
    });
    expect([total.before, total.after, total.difference].map(({ perWeek }) => perWeek)).toEqual([
      '350.00',
      '298.00',
      '-52.00',
    ]);
    expect(total.difference.perYear).toBe('-2704.00');
    expect([total.gained.perWeek, total.meanGain.perWeek, total.lost.perWeek]).toEqual(['31.50', '10.50', '83.50']);
    expect(total.meanLoss.perWeek).toBe('27.83');
    expect(schemes.find(({ scheme }) => scheme === 'housingBenefit')).toMatchObject({
      casesBefore: 6,
      casesAfter: 6,
      gainers: 3,
    });
    expect(schemes.find(({ scheme }) => scheme === 'universalCredit')).toMatchObject({ casesBefore: 0, gainers: 0 });
    expect(mostGained).toEqual([
      { line: 4, perWeek: '20.00' },
      { line: 1, perWeek: '10.00' },
      { line: 6, perWeek: '1.50' },
    ]);
    expect(mostLost[0]).toEqual({ line: 5, perWeek: '-80.00' });
  });

  it('puts each case in one band', () => {
    const { distribution } = summaryOf(tallied(CASES));
    expect(distribution.filter(({ cases }) => cases > 0)).toEqual([
      { words: 'lose £50 a week or more', cases: 1 },
      { words: 'lose £2 to under £5 a week', cases: 1 },
      { words: 'lose less than £1 a week', cases: 1 },
      { words: 'no change', cases: 1 },
      { words: 'gain £1 to under £2 a week', cases: 1 },
      { words: 'gain £10 to under £20 a week', cases: 1 },
      { words: 'gain £20 to under £50 a week', cases: 1 },
    ]);
  });

  it('keeps the five furthest, whatever the order', () => {
    const many = Array.from({ length: 20 }, (_, at) => [0, (at * 7) % 20] as const);
    expect(tallied(many).mostGained.map(({ pencePerYear }) => pencePerYear / 5_200)).toEqual([19, 18, 17, 16, 15]);
  });

  it('prints within eighty-odd columns, and sums with thousands', () => {
    const text = summaryText(summaryOf(tallied([[1_000, 2_000]])), { before: '2025-26', after: '2026-27' });
    expect(text).toContain('104,000.00');
    expect(text).toContain('1 gain 1,000.00 a week on average');
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(125);
  });
});
