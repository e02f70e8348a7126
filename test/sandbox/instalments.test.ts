import { day, isoOf } from '../../sandbox/population/calendar.js';
import { annualDues, duesAfterBill, replanned, spread } from '../../sandbox/population/instalments.js';

const ten = annualDues(2026, 10, 1);
const amounts = (total: number, dues = ten) => spread(total, dues).map(({ amount }) => amount);

describe('instalments: SI 1992/613, Schedule 1', () => {
  it('puts the remainder in the first: 1,236.47 over ten is 120.47 and nine of 124', () => {
    expect(amounts(123_647)).toEqual([12_047, ...Array(9).fill(12_400)]);
  });

  it('makes all equal where the share is whole pounds', () => {
    expect(amounts(120_000)).toEqual(Array(10).fill(12_000));
  });

  it('asks for no instalment under five pounds: 47 pounds is 7 and eight of 5', () => {
    expect(amounts(4_700)).toEqual([700, ...Array(8).fill(500)]);
  });

  it.each([1, 499, 500, 999, 5_001, 5_450, 6_600, 185_281, 428_792])(
    'adds up to %d pence, each part more than nought',
    total => {
      for (const dues of [ten, annualDues(2026, 12, 15)]) {
        const parts = amounts(total, dues);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        expect(Math.min(...parts)).toBeGreaterThan(0);
      }
    },
  );

  it('gives a bill of May nine instalments, whichever month they begin in', () => {
    expect(duesAfterBill(day(2026, 5, 10), 1).map(isoOf)).toEqual([
      ...['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'],
      ...['2027-01-01', '2027-02-01'],
    ]);
    const late = duesAfterBill(day(2026, 5, 25), 1).map(isoOf);
    expect([late.length, late[0], late.at(-1)]).toEqual([9, '2026-07-01', '2027-03-01']);
  });

  it('gives a bill of March one payment, at least 14 days on', () => {
    expect(duesAfterBill(day(2027, 3, 3), 25).map(isoOf)).toEqual(['2027-03-25']);
  });

  it('spreads a lower charge over what is left and keeps what has fallen due', () => {
    const plan = replanned(spread(120_000, ten), 100_000, { on: day(2026, 9, 1), final: false });
    expect(plan.map(({ amount }) => amount)).toEqual([...Array(6).fill(12_000), ...Array(4).fill(7_000)]);
  });

  it('asks at once for the rest where the account is closed', () => {
    const plan = replanned(spread(120_000, ten), 75_500, { on: day(2026, 9, 1), final: true });
    expect(plan.at(-1)).toEqual({ due: day(2026, 9, 16), amount: 3_500 });
    expect(plan.reduce((sum, { amount }) => sum + amount, 0)).toBe(75_500);
  });

  it('never asks for more than a charge that fell below what was due', () => {
    const plan = replanned(spread(120_000, ten), 30_000, { on: day(2026, 9, 1), final: false });
    expect(plan.map(({ amount }) => amount)).toEqual([12_000, 12_000, 6_000]);
  });
});
