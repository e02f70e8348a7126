import { type Debt, debtKey } from '../../domain/recovery/debt.js';
import type { ArrangementFinding } from '../../domain/recovery/finding.js';
import type { HousingBenefitLaw } from '../../parameters/housing-benefit.js';
import type { OverpaymentsLaw } from '../../parameters/overpayments.js';
import type { RecoveryLaw } from '../../parameters/recovery.js';
import { weeklyMaximum } from '../overpayments/weekly-recovery.js';

export interface RoutesLaw {
  readonly recovery: RecoveryLaw;
  readonly housingBenefit: HousingBenefitLaw;
  readonly overpayments: OverpaymentsLaw;
}

const ORDERED: ReadonlySet<string> = new Set(['LIABILITY_ORDER', 'ENFORCEMENT_AGENT', 'COURT']);

/** What the council could do otherwise, and the law's limits on it: an arrangement is weighed against these. */
export function otherRoutes(debt: Debt, law: RoutesLaw): ArrangementFinding[] {
  const tells = (reason: string, provision: string): ArrangementFinding => ({
    code: 'DEDUCTION_LIMIT',
    effect: 'TELLS',
    debt: debtKey(debt),
    reason,
    law: provision,
  });
  if (debt.kind === 'HOUSING_BENEFIT_OVERPAYMENT') {
    const most = weeklyMaximum(false, law).toFixed();
    return [tells(`From housing benefit in payment at most £${most} a week is kept back`, 'HB Regs, reg. 102')];
  }
  if (debt.stage === null || !ORDERED.has(debt.stage)) return [];
  return fromOrders(debt, law.recovery).map(([reason, provision]) => tells(reason, provision));
}

const fromOrders = (debt: Debt, law: RecoveryLaw): [string, string][] => [
  [
    `An employer deducts by the tables of the regulations, for at most ${law.attachmentOrdersAtOnce.text} orders at once`,
    'SI 1992/613, regs 37 to 42 and Sch. 4',
  ],
  [
    `From universal credit ${law.universalCreditDeductionShare.text}% of the standard allowance is deducted, within its overall cap`,
    law.universalCreditDeductionShare.law,
  ],
  ...(debt.amount.lessThan(law.chargingOrderLeast.value)
    ? ([
        [
          `It is below £${law.chargingOrderLeast.value.toFixed()}: no charging order can be asked for`,
          law.chargingOrderLeast.law,
        ],
      ] satisfies [string, string][])
    : []),
];
