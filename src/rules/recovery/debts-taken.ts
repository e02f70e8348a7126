import type { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import { type Debt, debtKey, type RecoveryHold } from '../../domain/recovery/debt.js';
import type { ArrangementFinding } from '../../domain/recovery/finding.js';
import type { RecoveryPolicy } from '../../parameters/recovery-policy.js';
import { held } from './held.js';
import { inOrderOfPriority } from './priority.js';

export interface DebtsTaken {
  /** In order of priority. */
  readonly taken: readonly Debt[];
  readonly findings: readonly ArrangementFinding[];
}

interface By {
  readonly policy: RecoveryPolicy;
  readonly holds: readonly RecoveryHold[];
  readonly today: PlainDate;
}

/** Which debts an arrangement may take in today, and what the policy says of the stage of each. */
export function debtsTaken(debts: readonly Debt[], by: By): DebtsTaken {
  const looked = inOrderOfPriority(debts).map(debt => ({ debt, findings: findingsOf(debt, by) }));
  const isOut = ({ effect }: ArrangementFinding) => effect === 'LEAVES_OUT';
  return {
    taken: looked.filter(({ findings }) => !findings.some(isOut)).map(({ debt }) => debt),
    findings: looked.flatMap(({ findings }) => findings.filter(one => isOut(one) || !findings.some(isOut))),
  };
}

function findingsOf(debt: Debt, { policy, holds, today }: By): ArrangementFinding[] {
  const says = (one: Pick<ArrangementFinding, 'code' | 'effect' | 'reason'>): ArrangementFinding => ({
    ...one,
    debt: debtKey(debt),
    law: policy.law,
  });
  if (!debt.amount.moreThan(Money.zero))
    return [says({ code: 'NOTHING_OWED', effect: 'LEAVES_OUT', reason: 'Nothing is owed here' })];
  const hold = held(debt, holds, today);
  if (hold !== null) return [hold];
  if (debt.stage === null)
    return [
      says({
        code: 'STAGE_UNKNOWN',
        effect: 'NEEDS_PERSON',
        reason: 'The stage of recovery has a code that the policy does not name',
      }),
    ];
  const { offer, says: words } = policy.stages[debt.stage];
  if (offer === 'never')
    return [
      says({
        code: 'STAGE_NOT_OFFERED',
        effect: 'LEAVES_OUT',
        reason: words ?? 'No arrangement is offered at this stage of recovery',
      }),
    ];
  return [
    ...(offer === 'person'
      ? [says({ code: 'STAGE_NEEDS_PERSON', effect: 'NEEDS_PERSON', reason: 'At this stage a person agrees to it' })]
      : []),
    ...(debt.brokenBefore
      ? [says({ code: 'BROKEN_BEFORE', effect: 'NEEDS_PERSON', reason: 'An arrangement for it was not kept before' })]
      : []),
    ...(words === null ? [] : [says({ code: 'STAGE_SAYS', effect: 'TELLS', reason: words })]),
  ];
}
