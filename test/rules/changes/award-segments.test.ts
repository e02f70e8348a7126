import { decided, part } from '../overpayments/support.js';

const due = (sketch: Parameters<typeof decided>[0]): string[] =>
  decided(sketch).due.map(({ from, to, weekly, total }) => `${from} to ${to} ${weekly.toFixed()} ${total.toFixed()}`);

describe('what is due week by week', () => {
  it('changes with a new rent on its own day, a seventh for each day', () => {
    // 210.00 a week from Thursday 8 May: 3 days x 140 / 7 = 60.00, then 4 x 210 / 7 = 120.00
    const changes = [{ id: 'rent', kind: 'RENT' as const, on: '2025-05-08', facts: part('home', { rent: '210.00' }) }];
    expect(due({ base: { rent: '140.00' }, from: '2025-04-28', to: '2025-05-18', changes, paid: [] })).toEqual([
      '2025-04-28 to 2025-05-07 140.00 200.00',
      '2025-05-08 to 2025-05-18 210.00 330.00',
    ]);
  });

  it('shares a week out once where the facts say too on which day of it the rent begins or ends', () => {
    // 140.00 a week is 20.00 a day: five days from Wednesday 7 May, and two to Tuesday 20 May. Income takes 65% of 20.00 a week.
    const adults = [
      { incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '112.05', per: 'WEEK' as const }] },
    ];
    const rent = (days: object) => ({ adults, home: { rent: { amount: '140.00', per: 'WEEK' as const, ...days } } });
    const began = { base: rent({ dueFrom: '2025-05-07' }), to: '2025-05-11', paid: [] };
    // 127.00 x 5 / 7 = 90.71, whether the case begins with the week or with the rent.
    expect(due({ ...began, from: '2025-05-07' })).toEqual(['2025-05-07 to 2025-05-11 127.00 90.71']);
    expect(due({ ...began, from: '2025-05-05' })).toEqual(['2025-05-05 to 2025-05-11 127.00 90.71']);
    const ends = { base: rent({ dueUntil: '2025-05-20' }), from: '2025-05-19', paid: [] };
    expect(due({ ...ends, to: '2025-05-20' })).toEqual(['2025-05-19 to 2025-05-20 127.00 36.29']);
    expect(due({ ...ends, to: '2025-05-25' })).toEqual(['2025-05-19 to 2025-05-25 127.00 36.29']);
    expect(due({ ...ends, from: '2025-05-26', to: '2025-06-01' })).toEqual(['2025-05-26 to 2025-06-01 0.00 0.00']);
  });

  it('pays both homes by the day in the week of a move, as the week by itself comes to', () => {
    // HB Regs, reg. 7(6)(d): the old home at 70.00 a week on every day, the new one at 140.00 from Wednesday 7 May, 170.00 in all:
    // 70.00 x 2 / 7 = 20.00, then (140.00 + 70.00) x 5 / 7 = 150.00. From the next Monday 210.00 a week.
    const home = {
      rent: { amount: '140.00', per: 'WEEK' as const, dueFrom: '2025-05-07' },
      otherHome: { ground: 'UNAVOIDABLE_OVERLAP' as const, movedOn: '2025-05-07', eligibleRentPerWeek: '70.00' },
    };
    const changes = [{ id: 'move', kind: 'MOVE' as const, on: '2025-05-07', facts: part('home', { home }) }];
    const found = decided({ base: { rent: '70.00' }, from: '2025-05-05', to: '2025-05-18', changes, paid: [] });
    expect(found.pieces.map(({ from, due: amount }) => `${from} ${amount.toFixed()}`)).toEqual([
      '2025-05-05 20.00',
      '2025-05-07 150.00',
      '2025-05-12 210.00',
    ]);
  });

  it('takes the figures of a year from the first Monday of April where rent is due by weeks', () => {
    // income 100.00: in 2025-26 100.00 - 92.05 = 7.95, 65% is 5.1675; in 2026-27 100.00 - 95.55 = 4.45, 65% is 2.8925
    const adults = [
      { incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '100.00', per: 'WEEK' as const }] },
    ];
    expect(due({ base: { rent: '100.00', adults }, from: '2026-03-23', to: '2026-04-12', paid: [] })).toEqual([
      '2026-03-23 to 2026-04-05 94.83 189.66',
      '2026-04-06 to 2026-04-12 97.11 97.11',
    ]);
  });

  it('and from 1 April itself where it is due by months', () => {
    const home = { rent: { amount: '433.33', per: 'MONTH' as const } };
    const adults = [
      { incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '100.00', per: 'WEEK' as const }] },
    ];
    const segments = decided({ base: { home, adults }, from: '2026-03-30', to: '2026-04-05', paid: [] }).due;
    expect(segments.map(({ from, to }) => `${from} ${to}`)).toEqual(['2026-03-30 2026-03-31', '2026-04-01 2026-04-05']);
  });

  it('counts a birthday that nobody reports: the lower allowance ends at 25, from the week after', () => {
    // 72.90 under 25 and 92.05 from 25 in 2025-26: income 92.05 is 19.15 above the lower, 65% is 12.4475
    const adults = [
      {
        birthDate: '2000-05-07',
        incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '92.05', per: 'WEEK' as const }],
      },
    ];
    expect(due({ base: { rent: '100.00', adults }, from: '2025-05-05', to: '2025-05-18', paid: [] })).toEqual([
      '2025-05-05 to 2025-05-11 87.55 87.55',
      '2025-05-12 to 2025-05-18 100.00 100.00',
    ]);
  });

  it('leaves income out of the two weeks that run on beside universal credit: SI 2014/1230, reg. 8A', () => {
    // 2025-26: 112.05 is 20.00 above 92.05, 65% is 13.00, which leaves 87.00 of 100.00. Universal credit begins on Wednesday
    // 7 May, so that from then to Tuesday the 20th the whole of 100.00 is due, and nothing from the 21st.
    const adults = [
      { incomes: [{ kind: 'INDUSTRIAL_INJURIES_BENEFIT' as const, amount: '112.05', per: 'WEEK' as const }] },
    ];
    const changes = [{ id: 'uc', kind: 'UNIVERSAL_CREDIT_STARTS' as const, on: '2025-05-07', facts: {} }];
    const sketch = { base: { rent: '100.00', adults }, from: '2025-05-05', to: '2025-05-25', changes };
    expect(due({ ...sketch, paid: [] })).toEqual([
      '2025-05-05 to 2025-05-06 87.00 24.86',
      '2025-05-07 to 2025-05-20 100.00 200.00',
      '2025-05-21 to 2025-05-25 0.00 0.00',
    ]);
    // 13.00 too little for each of two weeks, and 5 days of 87.00 too much, whenever it was told
    const paid = [{ from: '2025-05-05', to: '2025-05-25', perWeek: '87.00' }];
    const told = [{ ...changes[0], id: 'uc', on: '2025-05-07', told: '2025-09-01', facts: {} }];
    const found = decided({ ...sketch, changes: told.map(one => ({ ...one, kind: 'UNIVERSAL_CREDIT_STARTS' })), paid });
    expect([found.arrears.toFixed(), found.recoverable.toFixed()]).toEqual(['26.00', '62.14']);
  });

  it('pays nothing once the award has ended', () => {
    const changes = [{ id: 'left', kind: 'ENDS_ENTITLEMENT' as const, on: '2025-05-07', facts: {} }];
    expect(due({ base: {}, from: '2025-05-05', to: '2025-05-18', changes, paid: [] })).toEqual([
      '2025-05-05 to 2025-05-11 100.00 100.00',
      '2025-05-12 to 2025-05-18 0.00 0.00',
    ]);
  });
});
