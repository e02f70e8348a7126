import { Money } from '../../domain/money.js';
import type { Deduction, DeductionKind } from '../../domain/universal-credit/award-history.js';
import type { Working } from '../../domain/working.js';
import { type AwardCase, figureNote } from './award-case.js';
import { type Finding, given, refused } from './finding.js';
import { NO_FINDINGS, type Reached } from './part.js';

const LAW = 'SI 2013/380, Sch. 6 para. 4';

/** Taken in full whatever the ceiling. Sanctions and fraud penalties are reductions, not deductions for debts. */
const BESIDE_THE_CEILING: readonly DeductionKind[] = ['CHILD_MAINTENANCE', 'SANCTION_OR_FRAUD_PENALTY'];

/**
 * Deductions for debts, in the order stated, up to the share of the standard allowance that the Department takes together:
 * 15% since 30 April 2025 (the Fair Repayment Rate), 25% before. SI 2013/380, Sch. 6. Child maintenance and deductions of
 * last resort, to keep a home or its fuel, may go above. Nothing is taken beyond the award.
 */
export function lessDeductions(payable: Working, standardAllowance: Money, award: AwardCase): Reached {
  if (award.history.deductions.length === 0) return { working: payable, findings: NO_FINDINGS };
  const share = award.law.universalCredit.deductionsShareOfStandardAllowance;
  const ceiling = standardAllowance.times(share.value).roundedToPenny();
  let room = ceiling;
  let left = payable;
  const findings: Finding[] = [];
  for (const deduction of award.history.deductions) {
    const beside = deduction.lastResort || BESIDE_THE_CEILING.includes(deduction.kind);
    const most = Money.min(left.amount, beside ? deduction.amount : room);
    const taken = Money.max(Money.zero, Money.min(deduction.amount, most));
    room = Money.max(Money.zero, room.minus(taken));
    if (!taken.isZero()) left = left.less(taken, () => inWords(deduction), LAW);
    findings.push(found(deduction, taken, ceiling));
  }
  return { working: left.noting(() => figureNote(share), LAW), findings };
}

function found(deduction: Deduction, taken: Money, ceiling: Money): Finding {
  const said = { subject: 'DEDUCTION', code: deduction.kind, law: LAW } as const;
  if (taken.equals(deduction.amount))
    return refused({ ...said, reason: `${inWords(deduction)}: ${taken.toFixed()} is taken` });
  const reason = `${inWords(deduction)}: ${taken.toFixed()} of ${deduction.amount.toFixed()}, for deductions stop at ${ceiling.toFixed()} or at the award`;
  return given({ ...said, reason });
}

const inWords = ({ kind }: Deduction): string => `Deduction: ${kind.toLowerCase().replaceAll('_', ' ')}`;
