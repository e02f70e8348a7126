import { isoDate } from '../../../src/domain/dates.js';
import { Money } from '../../../src/domain/money.js';
import { keeping } from '../../../src/domain/working-sink.js';
import { administrativePenalty } from '../../../src/rules/overpayments/administrative-penalty.js';
import { civilPenalty } from '../../../src/rules/overpayments/civil-penalty.js';
import { overpaymentNotice } from '../../../src/rules/overpayments/notice.js';
import { NOTHING_FOUND } from '../../../src/rules/overpayments/overpayment-case.js';
import { authorityErrorSubsidy, subsidyOf, subsidyRate } from '../../../src/rules/overpayments/subsidy.js';
import { lawOf } from '../housing-benefit/support.js';
import { aWorker, decided, part } from './support.js';

const law = lawOf('2025-06-02').overpayments;

describe('subsidy: SI 1998/562, art. 18', () => {
  it.each`
    code                      | recovered | percent
    ${'CLAIMANT_ERROR'}       | ${false}  | ${'40'}
    ${'FRAUD'}                | ${false}  | ${'40'}
    ${'OTHER'}                | ${false}  | ${'40'}
    ${'TECHNICAL'}            | ${false}  | ${'0'}
    ${'DEPARTMENT_ERROR'}     | ${false}  | ${'100'}
    ${'DEPARTMENT_ERROR'}     | ${true}   | ${'0'}
    ${'AUTHORITY_ERROR'}      | ${false}  | ${undefined}
    ${'ADMINISTRATIVE_DELAY'} | ${false}  | ${undefined}
  `('$code, recovered $recovered: $percent', ({ code, recovered, percent }) => {
    expect(subsidyRate(code, recovered, law).percent?.text).toBe(percent);
  });

  it('of an earlier year is told with its doubt, and the rate is the same', () => {
    const found = (from: string, overpaid = '10.00') =>
      subsidyOf(
        'CLAIMANT_ERROR',
        { overpaid: Money.pounds(overpaid), from: isoDate(from), foundOn: isoDate('2025-06-02') },
        law,
      );
    expect(found('2025-04-01')).toEqual(subsidyRate('CLAIMANT_ERROR', false, law));
    const earlier = found('2025-03-31');
    expect(earlier.percent?.text).toBe('40');
    expect(earlier.reason).toContain('of an earlier subsidy year');
    expect(earlier.law).toContain('S5/2025');
    expect(found('2025-04-01', '-10.00')).toMatchObject({ percent: null, reason: 'Too little was paid' });
  });

  // of 10,000,000.00 with full subsidy: 0.48% is 48,000.00 and 0.54% is 54,000.00
  it.each`
    errors        | band        | subsidy
    ${'48000.00'} | ${'LOW'}    | ${'48000.00'}
    ${'48000.01'} | ${'MIDDLE'} | ${'19200.00'}
    ${'54000.00'} | ${'MIDDLE'} | ${'21600.00'}
    ${'54000.01'} | ${'HIGH'}   | ${'0.00'}
  `("$errors of the authority's own errors in a year is $band: $subsidy", ({ errors, band, subsidy }) => {
    const found = authorityErrorSubsidy(
      { errors: Money.pounds(errors), fullSubsidy: Money.pounds('10000000.00') },
      law,
    );
    expect([found.band, found.subsidy.toFixed()]).toEqual([band, subsidy]);
  });
});

describe('civil penalty: SSAA 1992, ss 115C and 115D; SI 2012/1990', () => {
  it.each`
    amount     | code                 | negligent | fraud          | may
    ${'65.01'} | ${'CLAIMANT_ERROR'}  | ${true}   | ${'NONE'}      | ${true}
    ${'65.00'} | ${'CLAIMANT_ERROR'}  | ${true}   | ${'NONE'}      | ${false}
    ${'65.01'} | ${'CLAIMANT_ERROR'}  | ${false}  | ${'NONE'}      | ${false}
    ${'65.01'} | ${'AUTHORITY_ERROR'} | ${true}   | ${'NONE'}      | ${false}
    ${'65.01'} | ${'CLAIMANT_ERROR'}  | ${true}   | ${'CONVICTED'} | ${false}
  `('$code of $amount, negligent $negligent, $fraud: $may', ({ amount, code, negligent, fraud, may }) => {
    const asked = { code, amount: Money.pounds(amount), negligent, facts: { ...NOTHING_FOUND, fraud } };
    const found = civilPenalty(asked, law);
    expect([found.may, found.amount?.toFixed()]).toEqual([may, may ? '50.00' : undefined]);
  });
});

describe('penalty instead of prosecution: SSAA 1992, s. 115A', () => {
  it.each`
    overpaid      | penalty
    ${'1000.01'}  | ${'500.00'}
    ${'100.00'}   | ${'350.00'}
    ${'20000.00'} | ${'5000.00'}
  `('of $overpaid is $penalty', ({ overpaid, penalty }) => {
    expect(administrativePenalty(Money.pounds(overpaid), law, keeping).amount.toFixed()).toBe(penalty);
  });
});

describe('the notice: HB Regs, reg. 90 and Sch. 9 para. 15', () => {
  const { overpayments: periods, toRecover } = decided({
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
    paid: [{ from: '2025-05-05', to: '2025-06-01', perWeek: '200.00' }],
  });
  const told = {
    periods,
    total: toRecover,
    perWeek: Money.pounds('13.95'),
    decidedOn: isoDate('2025-06-02'),
    sentOn: isoDate('2025-06-05'),
  };

  it('makes every statement of the paragraph', () => {
    expect(overpaymentNotice(told, law)?.statements.map(({ code, says }) => `${code}: ${says}`)).toEqual([
      'OVERPAID: More housing benefit was paid than was due, and it can be recovered.',
      'REASON: Why: The claimant did not tell of it.',
      'AMOUNT: The amount to recover is £180.60.',
      'CALCULATION: How it comes to that: 2025-05-05 to 2025-06-01: 180.60.',
      'WEEKS: The weeks it is for: 2025-05-05 to 2025-06-01.',
      'DEDUCTION: £13.95 is kept back from each week of benefit.',
      'STATEMENT: Anybody affected can ask in writing for the reasons of the decision.',
      'DISPUTE: Anybody affected can ask for the decision to be looked at again, or appeal, within 1 month of this notice.',
    ]);
  });

  it('is sent within 14 days and can be disputed for a month from when it was', () => {
    const notice = overpaymentNotice(told, law);
    expect([notice?.sendBy, notice?.disputeBy, notice?.latestDispute].map(String)).toEqual([
      '2025-06-16',
      '2025-07-05',
      '2026-07-05',
    ]);
  });

  it('is none where nothing can be recovered', () => {
    expect(overpaymentNotice({ ...told, periods: [] }, law)).toBeNull();
  });
});
