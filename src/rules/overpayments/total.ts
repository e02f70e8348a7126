import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import { days } from '../../domain/working-step.js';
import type { Deduction } from './deductions.js';
import type { DifferencePeriod } from './overpayment-period.js';

/** The recoverable overpayments added up, less what is taken off. HB Regs, regs 99 to 104A. */
export function overpaymentTotal(periods: readonly DifferencePeriod[], off: readonly Deduction[], sink: Sink): Working {
  const whole = sink.sum(
    periods.map(period => ({
      of: amountOf(period, sink),
      note: () => periodNote(period),
      law: period.recoverability.law,
    })),
  );
  return off.reduce((so, { amount, reason, law }) => so.less(amount, reason, law), whole);
}

function amountOf({ overpaid, underlying }: DifferencePeriod, sink: Sink): Working {
  const paid = sink.from(overpaid, 'Paid beyond what was due', 'HB Regs, reg. 99; HB(SPC) Regs, reg. 80');
  return underlying.isZero()
    ? paid
    : paid.less(underlying, 'Benefit that would have been due', 'HB Regs, reg. 104; HB(SPC) Regs, reg. 85');
}

const periodNote = ({ from, to, days: count, reason }: DifferencePeriod) => ({
  label: `${from} to ${to}: ${reason}`,
  quantity: days(count),
  plain: `From ${from} to ${to} you were paid too much.`,
});
