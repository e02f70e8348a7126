import { Money } from '../../../src/domain/money.js';
import { underlyingEntitlement } from '../../../src/rules/overpayments/underlying-entitlement.js';
import { pension } from '../housing-benefit/support.js';
import { aWorker, type CaseSketch, decided, part, periodsOf } from './support.js';

const RICH = { rent: '200.00', adults: [pension('192.05')] };

/**
 * Income falls on 30 April 2025, which is told on 30 September: too late to count from its own day. 65.00 a week would have
 * been due from 5 May. A non-dependant on 50p less than 266.00 a week, for whom 45.15 comes off, arrives on 28 May.
 */
const TWO_CHANGES: CaseSketch = {
  base: RICH,
  from: '2025-04-28',
  to: '2025-06-29',
  changes: [
    {
      id: 'income',
      on: '2025-04-30',
      told: '2025-09-30',
      facts: part('adults', { rent: '200.00', adults: [pension('92.05')] }),
    },
    {
      id: 'son',
      kind: 'NON_DEPENDANT',
      on: '2025-05-28',
      told: null,
      facts: part('nonDependants', { nonDependants: aWorker('265.50') }),
    },
  ],
  paid: [{ from: '2025-04-28', to: '2025-06-29', perWeek: '135.00' }],
  decidedOn: '2025-10-06',
};

describe('benefit that would have been due: HB Regs, reg. 104', () => {
  it('is taken off an overpayment of the same weeks, though it is not paid', () => {
    // four weeks from 2 June are overpaid 45.15 each, 180.60; 65.00 a week unclaimed is more, so nothing is left
    const { overpayments: over, recoverable, arrears } = decided(TWO_CHANGES);
    expect(
      over.map(({ overpaid, underlying, amount }) => [overpaid.toFixed(), underlying.toFixed(), amount.toFixed()]),
    ).toEqual([['180.60', '180.60', '0.00']]);
    expect([recoverable.toFixed(), arrears.toFixed()]).toEqual(['0.00', '0.00']);
  });

  it('does not help where the change was never so', () => {
    const alone = { ...TWO_CHANGES, changes: TWO_CHANGES.changes?.slice(1) };
    expect(decided({ ...alone, changes: alone.changes ?? [] }).recoverable.toFixed()).toBe('180.60');
  });

  it('goes against its own week first, then against the others; the rest is lost', () => {
    const pounds = (overpaid: string, unclaimed: string) => ({
      overpaid: Money.pounds(overpaid),
      unclaimed: Money.pounds(unclaimed),
    });
    const off = underlyingEntitlement([pounds('10.00', '0.00'), pounds('10.00', '25.00'), pounds('10.00', '4.00')]);
    // week 2 covers itself and leaves 15: 10 to week 1, and 5 of the 6 that week 3 lacks
    expect(off.map(amount => amount.toFixed())).toEqual(['10.00', '10.00', '9.00']);
    expect(underlyingEntitlement([pounds('10.00', '40.00')]).map(amount => amount.toFixed())).toEqual(['10.00']);
  });
});

describe('arrears and what is offset: HB Regs, reg. 102(1)', () => {
  it('goes against what is recoverable, and the rest is paid', () => {
    // told in time: 65.00 a week more from 5 May, so 200.00 was due and 135.00 paid for four weeks, 260.00;
    // then 154.85 was due with the non-dependant, 19.85 more than paid, four weeks, 79.40: 339.40 in arrears
    const changes = TWO_CHANGES.changes?.map(one => (one.id === 'income' ? { ...one, told: '2025-05-01' } : one)) ?? [];
    const result = decided({ ...TWO_CHANGES, changes });
    expect([result.arrears.toFixed(), result.toPay.toFixed(), result.recoverable.toFixed()]).toEqual([
      '339.40',
      '339.40',
      '0.00',
    ]);
  });

  it('leaves the difference of two runs', () => {
    // 20.00 too much for four weeks is 80.00 of the authority's error that the claimant could see; then 5.00 too little for five
    const result = decided({
      base: { rent: '200.00' },
      from: '2025-04-28',
      to: '2025-06-29',
      paid: [
        { from: '2025-04-28', to: '2025-05-25', perWeek: '220.00' },
        { from: '2025-05-26', to: '2025-06-29', perWeek: '195.00' },
      ],
      more: { awardCause: { mistakeBy: null, fraud: 'NONE', contributed: false, couldHaveRealised: ['CLAIMANT'] } },
    });
    expect(
      [result.recoverable, result.arrears, result.offset, result.toRecover, result.toPay].map(one => one.toFixed()),
    ).toEqual(['80.00', '25.00', '25.00', '55.00', '0.00']);
  });
});

describe('a move within the authority: HB Regs, reg. 104A', () => {
  const MOVED: CaseSketch = {
    base: { rent: '200.00' },
    from: '2025-05-05',
    to: '2025-06-01',
    changes: [{ id: 'left', kind: 'ENDS_ENTITLEMENT', on: '2025-05-07', told: null, facts: {} }],
    paid: [{ from: '2025-05-05', to: '2025-06-01', perWeek: '200.00' }],
  };
  it('is not helped by the new home where the award simply ended', () => {
    const previousHome = { newHomePerWeek: Money.pounds('150.00'), weeks: 3 };
    expect(decided({ ...MOVED, more: { previousHome } }).recoverable.toFixed()).toBe('600.00');
  });
  const moved = (home: Parameters<typeof part>[1]) => [
    { id: 'moved', kind: 'MOVE' as const, on: '2025-05-05', told: null, facts: part('home', home) },
  ];
  const previousHome = { newHomePerWeek: Money.pounds('50.00'), weeks: 3 };

  it('may have benefit for the new home taken off for as many weeks', () => {
    // nothing is due from the move on; 4 x 200.00 = 800.00 less 3 x 50.00
    const result = decided({ ...MOVED, changes: moved({ home: { rent: null } }), more: { previousHome } });
    expect(periodsOf(result)).toEqual(['2025-05-05 to 2025-06-01 CLAIMANT_ERROR 800.00']);
    expect(result.recoverable.toFixed()).toBe('650.00');
  });
  it('has it taken off once, where the facts hold the new home and what is due for it', () => {
    // the new home has 120.00 a week: 4 x 80.00 = 320.00, from which 3 x 120.00 does not come off again
    const stated = { newHomePerWeek: Money.pounds('120.00'), weeks: 3 };
    const result = decided({ ...MOVED, changes: moved({ rent: '120.00' }), more: { previousHome: stated } });
    expect(periodsOf(result)).toEqual(['2025-05-05 to 2025-06-01 CLAIMANT_ERROR 320.00']);
    expect([result.recoverable.toFixed(), result.deductions]).toEqual(['320.00', []]);
  });
});

describe('rent paid beyond what was left to pay: HB Regs, reg. 104(2)', () => {
  it('comes off a rebate, and off nothing else', () => {
    const given = (payee: 'RENT_ACCOUNT' | 'CLAIMANT'): CaseSketch => ({
      base: { rent: '200.00' },
      from: '2025-05-05',
      to: '2025-06-01',
      changes: [
        {
          id: 'son',
          kind: 'NON_DEPENDANT',
          on: '2025-05-01',
          told: null,
          facts: part('nonDependants', { nonDependants: aWorker('265.50') }),
        },
      ],
      paid: [{ from: '2025-05-05', to: '2025-06-01', perWeek: '200.00', payee }],
      more: { rentPaidBeyond: Money.pounds('30.00') },
    });
    // 4 x 45.15 = 180.60
    expect(decided(given('RENT_ACCOUNT')).recoverable.toFixed()).toBe('150.60');
    expect(decided(given('CLAIMANT')).recoverable.toFixed()).toBe('180.60');
  });
});

describe('what was paid too little: HB Regs, reg. 99', () => {
  it('is owed back by nobody, whoever told late', () => {
    const told = TWO_CHANGES.changes?.map(one => (one.id === 'income' ? { ...one, told: '2025-05-20' } : one)) ?? [];
    const under = decided({ ...TWO_CHANGES, changes: told }).underpayments;
    expect(under.length).toBeGreaterThan(0);
    for (const { recoverability, recoveredFrom } of under) {
      expect([recoverability.recoverable, recoverability.reason]).toEqual([false, 'Too little was paid']);
      expect(recoveredFrom.people).toEqual([]);
    }
  });
});
