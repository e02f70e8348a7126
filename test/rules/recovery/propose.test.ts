import fc from 'fast-check';
import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { DEBT_STAGES, debtKey } from '../../../src/domain/recovery/debt.js';
import { FREQUENCIES } from '../../../src/domain/recovery/frequency.js';
import type { FinancialStatement } from '../../../src/domain/recovery/statement.js';
import { comesTo } from '../../../src/domain/working-step.js';
import { aDebt, codesOf, linesOf, proposed, testshire } from './support.js';

const p = Money.pounds;
const sharesOf = (made: ReturnType<typeof proposed>) =>
  made.instalments.map(({ shares }) => shares.map(({ debt, amount }) => `${debt} ${amount.toFixed()}`).join(' + '));

describe('an arrangement by the policy of the council', () => {
  it('has equal payments and the rest in the last, on the last day of shorter months', () => {
    const made = proposed({ each: p('40.00') });
    expect(made.decision).toBe('AT_ONCE');
    expect(linesOf(made)).toEqual([
      '2026-12-31 40.00',
      '2027-01-31 40.00',
      '2027-02-28 40.00',
      '2027-03-31 40.00',
      '2027-04-30 40.00',
      '2027-05-31 40.00',
      '2027-06-30 10.00',
    ]);
    expect(`${made.endsOn}`).toBe('2027-06-30');
  });

  it('where nothing is offered, clears the debt in the time that is usual: 1,000.00 in 24 months', () => {
    // 1000.00 / 24 = 41.666..., so 41.67; 23 x 41.67 = 958.41, and 41.59 is left for the last.
    const made = proposed({ debts: [aDebt({ pounds: '1000.00' })] });
    expect(made.instalments).toHaveLength(24);
    expect(linesOf(made).at(0)).toBe('2026-12-31 41.67');
    expect(linesOf(made).at(-1)).toBe('2028-11-30 41.59');
    expect(made.each && comesTo(made.each.steps).toFixed()).toBe('41.67');
    expect(made.decision).toBe('AT_ONCE');
  });

  it('asks for no less than the least payment: 250.00 over 24 months would be 10.42', () => {
    const made = proposed();
    expect(linesOf(made).at(0)).toBe('2026-12-31 20.00');
    expect(linesOf(made).at(-1)).toBe('2027-12-31 10.00');
    expect(made.instalments).toHaveLength(13);
  });

  it('begins seven days from now where no day is asked for', () => {
    expect(linesOf(proposed({ firstOn: null, frequency: 'WEEKLY', each: p('125.00') }))).toEqual([
      '2026-11-30 125.00',
      '2026-12-07 125.00',
    ]);
  });

  it.each([
    ['FORTNIGHTLY', '2027-01-14'],
    ['FOUR_WEEKLY', '2027-01-28'],
  ] as const)('counts %s from the first day', (frequency, second) => {
    expect(linesOf(proposed({ frequency, each: p('125.00') }))[1]).toBe(`${second} 125.00`);
  });
});

/** 300.00 a week is 1,300.00 a month, 120.00 every four weeks 130.00; food of 80.00 a week is 346.66 2/3. */
const statement: FinancialStatement = {
  income: [
    { heading: 'WAGES', amount: p('300.00'), every: 'WEEK' },
    { heading: 'BENEFITS', amount: p('120.00'), every: 'FOUR_WEEKS' },
  ],
  spending: [
    { heading: 'HOME_AND_CONTENTS', amount: p('650.00'), every: 'MONTH' },
    { heading: 'FOOD_AND_HOUSEKEEPING', amount: p('80.00'), every: 'WEEK' },
    { heading: 'UTILITIES', amount: p('1800.00'), every: 'YEAR' },
  ],
};

describe('what somebody can afford', () => {
  it('is half of what is left after 20.00 of saving, rounded down: 283.33 a month', () => {
    // 1430.00 - 1146.66 2/3 = 283.33 1/3; less 20.00 (10% would be 28.33) = 263.33 1/3; half is 131.66 2/3.
    const made = proposed({ debts: [aDebt({ pounds: '1000.00' })], statement });
    expect(made.disposable?.amount.toFixed()).toBe('283.33');
    expect(made.affordable?.amount.toFixed()).toBe('131.66');
    expect(linesOf(made)).toHaveLength(8);
    expect(linesOf(made).at(-1)).toBe('2027-07-31 78.38');
    expect(made.decision).toBe('AT_ONCE');
  });

  it('is for a week twelve months of it over 52: 30.38', () => {
    expect(proposed({ statement, frequency: 'WEEKLY' }).affordable?.amount.toFixed()).toBe('30.38');
  });

  it('is for a person to look at where more is offered than the statement shows', () => {
    const made = proposed({ debts: [aDebt({ pounds: '1000.00' })], statement, each: p('131.67') });
    expect([made.decision, codesOf(made, 'NEEDS_PERSON')]).toEqual(['NEEDS_PERSON', ['MORE_THAN_AFFORDABLE']]);
  });

  it('is nothing where more is spent than comes in: no plan, and why', () => {
    const spending = [{ heading: 'OTHER_ESSENTIAL_COSTS', amount: p('1430.00'), every: 'MONTH' } as const];
    const made = proposed({ statement: { ...statement, spending } });
    expect([made.decision, codesOf(made, 'REFUSES')]).toEqual(['REFUSED', ['NOTHING_TO_SPARE']]);
    expect(made.instalments).toEqual([]);
  });
});

describe('several debts in one arrangement', () => {
  const older = aDebt({ year: 2024, pounds: '100.00' });
  const newer = aDebt({ year: 2026, pounds: '70.00', stage: 'REMINDER' });

  it('are cleared one after the other, the furthest in recovery first', () => {
    const made = proposed({ debts: [newer, older], each: p('60.00') });
    expect(sharesOf(made)).toEqual([
      'civica:1|2024 60.00',
      'civica:1|2024 40.00 + civica:1|2026 20.00',
      'civica:1|2026 50.00',
    ]);
  });

  it('or in proportion, pence over going to the first', () => {
    // 50 x 100.01 / 150.01 = 33.334 and 16.665: 33.33 and 16.66, the penny over to the first; and so on from what is left.
    const made = proposed({
      policy: { ...testshire, sharing: 'in_proportion' },
      debts: [aDebt({ year: 2024, pounds: '100.01' }), aDebt({ year: 2025, pounds: '50.00' })],
      each: p('50.00'),
    });
    expect(sharesOf(made)).toEqual([
      'civica:1|2024 33.34 + civica:1|2025 16.66',
      'civica:1|2024 33.34 + civica:1|2025 16.66',
      'civica:1|2024 33.33 + civica:1|2025 16.67',
      'civica:1|2025 0.01',
    ]);
  });

  it('come first by stage, then council tax, then by age', () => {
    const overpaid = aDebt({ kind: 'HOUSING_BENEFIT_OVERPAYMENT', account: 'civica:9', year: null, stage: 'BILLED' });
    const debts = [
      overpaid,
      aDebt({ account: 'civica:2', year: 2026, stage: 'BILLED' }),
      newer,
      aDebt({ year: 2023, stage: 'BILLED' }),
      older,
    ];
    expect(proposed({ debts }).debts.map(debtKey)).toEqual([
      'civica:1|2024',
      'civica:1|2026',
      'civica:1|2023',
      'civica:2|2026',
      'civica:9|',
    ]);
  });

  it('whatever they are, are each paid to the penny and never beyond', () => {
    const debt = fc.record({ pence: fc.integer({ min: 1, max: 40_000 }), stage: fc.constantFrom(...DEBT_STAGES) });
    fc.assert(
      fc.property(
        fc.array(debt, { minLength: 1, maxLength: 6 }),
        fc.record({
          each: fc.integer({ min: 1_000, max: 30_000 }),
          frequency: fc.constantFrom(...FREQUENCIES),
          sharing: fc.constantFrom('in_order' as const, 'in_proportion' as const),
        }),
        (drawn, { each, frequency, sharing }) => {
          const debts = drawn.map((one, at) =>
            aDebt({ account: `a:${at}`, stage: one.stage, pounds: Money.pence(one.pence).toFixed() }),
          );
          const made = proposed({ debts, each: Money.pence(each), frequency, policy: { ...testshire, sharing } });
          if (made.decision === 'REFUSED') return;
          for (const { amount, shares } of made.instalments)
            expect(Money.sum(shares.map(share => share.amount)).toFixed()).toBe(amount.toFixed());
          for (const taken of made.debts) {
            const paid = made.instalments.flatMap(({ shares }) =>
              shares.filter(share => share.debt === debtKey(taken)),
            );
            expect(Money.sum(paid.map(({ amount }) => amount)).toFixed()).toBe(taken.amount.toFixed());
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('what the policy and the law say of it', () => {
  it.each<[string, string, Parameters<typeof proposed>[0]]>([
    ['NEEDS_PERSON', 'STAGE_NEEDS_PERSON', { debts: [aDebt({ stage: 'SUMMONS' })], each: p('50.00') }],
    ['NEEDS_PERSON', 'STAGE_UNKNOWN', { debts: [aDebt({ stage: null })], each: p('50.00') }],
    ['NEEDS_PERSON', 'BROKEN_BEFORE', { debts: [aDebt({ brokenBefore: true })], each: p('50.00') }],
    ['NEEDS_PERSON', 'MUCH_IS_OWED', { debts: [aDebt({ pounds: '2500.01' })], each: p('500.00') }],
    ['NEEDS_PERSON', 'BELOW_LEAST', { each: p('19.99') }],
    ['NEEDS_PERSON', 'LONGER_THAN_USUAL', { debts: [aDebt({ pounds: '500.00' })], each: p('20.00') }],
    ['NEEDS_PERSON', 'PAST_THE_YEAR', { debts: [aDebt({ year: 2026, stage: 'BILLED' })], each: p('60.00') }],
    ['REFUSED', 'TOO_LONG', { debts: [aDebt({ pounds: '740.00' })], each: p('20.00') }],
    ['REFUSED', 'NO_AMOUNT', { each: p('20.005') }],
    ['REFUSED', 'FIRST_DAY_OUT_OF_RANGE', { firstOn: isoDate('2027-01-08') }],
    ['REFUSED', 'FIRST_DAY_OUT_OF_RANGE', { firstOn: isoDate('2026-11-22') }],
    ['REFUSED', 'NOTHING_OWED', { debts: [] }],
    ['REFUSED', 'FREQUENCY_NOT_OFFERED', { policy: { ...testshire, least: {} } }],
  ])('%s: %s', (decision, code, asked) => {
    const made = proposed(asked);
    const effect = decision === 'REFUSED' ? 'REFUSES' : 'NEEDS_PERSON';
    expect([made.decision, codesOf(made, effect)]).toEqual([decision, [code]]);
    expect(made.findings.every(({ reason, law }) => reason.length > 0 && law.length > 0)).toBe(true);
  });

  it.each<[string, Parameters<typeof proposed>[0]]>([
    ['24 months to the day', { debts: [aDebt({ pounds: '480.00' })], each: p('20.00') }],
    ['2,500.00 exactly', { debts: [aDebt({ pounds: '2500.00' })], each: p('500.00') }],
    ['a last small debt in one payment', { debts: [aDebt({ pounds: '6.00' })], each: p('6.00') }],
    ['the last day of the billed year', { debts: [aDebt({ year: 2026, stage: 'BILLED' })], each: p('62.50') }],
    ['the last day of those for a first payment', { firstOn: isoDate('2027-01-07') }],
  ])('at once: %s', (_what, asked) => expect(proposed(asked).decision).toBe('AT_ONCE'));

  it('takes no debt of Breathing Space in, and arranges the rest', () => {
    const hold = {
      kind: 'BREATHING_SPACE',
      account: 'civica:1',
      from: isoDate('2026-11-01'),
      to: isoDate('2026-12-30'),
    } as const;
    const other = aDebt({ account: 'civica:2' });
    const made = proposed({ debts: [aDebt(), other], holds: [{ ...hold, year: null }], each: p('50.00') });
    expect(made.debts).toEqual([other]);
    expect(made.findings.find(({ code }) => code === 'HELD')).toMatchObject({
      law: 'SI 2020/1311, reg. 7',
      debt: 'civica:1|2025',
    });
    const all = proposed({ holds: [{ ...hold, account: null, year: null }] });
    expect([all.decision, all.instalments]).toEqual(['REFUSED', []]);
    const over = proposed({ holds: [{ ...hold, year: null, to: isoDate('2026-11-22') }] });
    expect(over.decision).toBe('AT_ONCE');
    expect(proposed({ holds: [{ ...hold, year: aDebt({ year: 2024 }).year }] }).decision).toBe('AT_ONCE');
  });

  it('offers nothing while an enforcement agent has it, and says whom to speak to', () => {
    const made = proposed({ debts: [aDebt({ stage: 'ENFORCEMENT_AGENT' })] });
    expect(made.decision).toBe('REFUSED');
    expect(made.findings.find(({ code }) => code === 'STAGE_NOT_OFFERED')?.reason).toContain('enforcement agent');
  });

  it('tells until when paying a reminder keeps the instalments: issued on 18 November, the 24th; SI 1992/613, reg. 23', () => {
    const made = proposed({
      debts: [aDebt({ stage: 'REMINDER', stageOn: isoDate('2026-11-18'), year: 2026 })],
      each: p('50.00'),
    });
    const told = made.findings.find(({ code }) => code === 'REMINDER_RUNS');
    // Seven days that begin with the 18th end with the 24th; the failure is on the 25th, and seven days of that end on 1 December.
    expect(told?.reason).toContain('by 2026-11-24 keeps the instalments');
    expect(told?.reason).toContain('once 2026-12-01 has ended');
  });

  it("names the law's limits on what could be done instead", () => {
    const ordered = proposed({ debts: [aDebt()] }).findings.filter(({ code }) => code === 'DEDUCTION_LIMIT');
    expect(ordered.map(({ reason }) => reason).join()).toMatch(
      /at most 2 orders.*5% of the standard allowance.*below £1000.00/,
    );
    const overpaid = aDebt({ kind: 'HOUSING_BENEFIT_OVERPAYMENT', stage: 'BILLED', year: null });
    const [limit] = proposed({ debts: [overpaid] }).findings.filter(({ code }) => code === 'DEDUCTION_LIMIT');
    expect(limit?.reason).toMatch(/at most £\d+\.\d\d a week/);
  });
});
