import { Money } from '../../domain/money.js';
import { adjustedPlan } from '../../rules/council-tax/billing/adjusted-plan.js';
import { paidEarly } from '../../rules/council-tax/billing/paid-early.js';
import type { ChangeInput } from '../../schema/inputs/council-tax/billing.js';
import { type InputProblems, inputProblems, under } from '../input-problems.js';
import type { Calculation } from './answer.js';
import { billOf } from './bill.js';
import { askedBill, askedChange } from './bill-args.js';

/** The bill after a change: from the facts before, the facts after and what was paid. SI 1992/613, Sch. 1 para. 10. */
export function councilTaxAdjustment(before: Calculation, after: Calculation, change: ChangeInput) {
  if (before.year !== after.year) {
    const problem = 'is another year than that of the facts before';
    return inputProblems([{ field: 'after.year', problem, valid: 'the same year: each has a bill of its own' }]);
  }
  const asked = askedBill(change.bill, before.year);
  const changed = askedChange(change, before.year);
  if (asked.kind === 'InputProblems' || changed.kind === 'InputProblems') return told(asked, changed);
  const plan = billOf(before, asked);
  if (plan.kind === 'InputProblems') return inputProblems(under('bill', plan));
  const { law } = before;
  const { noticeIssuedOn, payments, repaymentAsked } = changed;
  const early = paidEarly(plan.instalments, payments, { noticeIssuedOn, law });
  const revised = owedBy(plan.liable, after);
  const adjusted = adjustedPlan(
    plan,
    { revised, noticeIssuedOn, paidEarly: early, repaymentAsked },
    { law, choice: asked },
  );
  return {
    kind: 'CouncilTaxAdjustment' as const,
    before,
    after,
    difference: after.total.minus(before.total),
    oldInstalments: plan.instalments,
    ...adjusted,
  };
}

/** What the people of the first bill owe now: any bill that one of them is liable for, jointly with others or alone. */
function owedBy(liable: readonly string[], { answer }: Calculation): Money {
  if (liable.length === 0) return answer.total;
  const theirs = answer.bills.filter(share => share.liable.some(person => liable.includes(person)));
  return Money.sum(theirs.map(({ total }) => total));
}

const told = (bill: { kind: string } | InputProblems, change: { kind: string } | InputProblems): InputProblems =>
  inputProblems([...('problems' in bill ? under('bill', bill) : []), ...('problems' in change ? change.problems : [])]);
