import type { PlainDate } from '../../domain/dates.js';
import { Money } from '../../domain/money.js';
import type { Debt, RecoveryHold } from '../../domain/recovery/debt.js';
import type { ArrangementCode, ArrangementDecision, ArrangementFinding } from '../../domain/recovery/finding.js';
import { dayOfPayment, type Frequency } from '../../domain/recovery/frequency.js';
import type { FinancialStatement } from '../../domain/recovery/statement.js';
import type { Working } from '../../domain/working.js';
import type { Sink } from '../../domain/working-sink.js';
import type { CouncilTaxLaw } from '../../parameters/council-tax.js';
import type { RecoveryPolicy } from '../../parameters/recovery-policy.js';
import { amountOfEach, isWholePence } from './amount-of-each.js';
import { debtsTaken } from './debts-taken.js';
import { affordable, disposableIncome } from './disposable-income.js';
import { type ArrangedInstalment, arrangedInstalments, paymentsFor } from './instalments.js';
import { MOST_PAYMENTS } from './longest.js';
import { otherRoutes, type RoutesLaw } from './other-routes.js';
import { statutoryInstalments } from './statutory.js';
import { firstPaymentDay, termsOf } from './terms.js';

export interface ArrangementAsked {
  readonly debts: readonly Debt[];
  readonly holds: readonly RecoveryHold[];
  readonly statement: FinancialStatement | null;
  readonly frequency: Frequency;
  /** Null: the policy's own first day. */
  readonly firstOn: PlainDate | null;
  /** Null: as the statement affords, else as the policy works it out. */
  readonly each: Money | null;
  readonly today: PlainDate;
}

export interface ArrangementMeans {
  readonly policy: RecoveryPolicy;
  readonly law: RoutesLaw & { readonly councilTax: CouncilTaxLaw };
  readonly sink: Sink;
}

export interface ProposedArrangement {
  readonly decision: ArrangementDecision;
  readonly findings: readonly ArrangementFinding[];
  /** Those that it takes in, in order of priority. */
  readonly debts: readonly Debt[];
  readonly total: Money;
  /** What each payment but the last comes to, and why; null where there is no plan. */
  readonly each: Working | null;
  readonly instalments: readonly ArrangedInstalment[];
  /** The day of the last payment. */
  readonly endsOn: PlainDate | null;
  /** Income less spending a month; null where no statement was given. */
  readonly disposable: Working | null;
  /** What may be asked for at the frequency. */
  readonly affordable: Working | null;
}

/**
 * An arrangement for what somebody owes, by the council's policy: exact payments that add up to the debts, each shared among
 * them, and whether it can be made at once, needs a person, or cannot be made. No statute has the shape of an arrangement;
 * what the law gives without one is among the findings.
 */
export function proposedArrangement(asked: ArrangementAsked, means: ArrangementMeans): ProposedArrangement {
  const { policy, law, sink } = means;
  const { taken, findings: ofDebts } = debtsTaken(asked.debts, { policy, ...asked });
  const told = taken.flatMap(debt => [
    ...statutoryInstalments(debt, asked.today, law.councilTax),
    ...otherRoutes(debt, law),
  ]);
  const disposable = asked.statement && disposableIncome(asked.statement, sink);
  const afford = disposable && affordable(disposable, { policy, frequency: asked.frequency });
  const common = { debts: taken, total: Money.sum(taken.map(({ amount }) => amount)), disposable, affordable: afford };
  const stopped = (code: ArrangementCode, reason: string): ProposedArrangement => ({
    ...common,
    ...NO_PLAN,
    findings: [{ code, effect: 'REFUSES', debt: null, reason, law: policy.law }, ...ofDebts, ...told],
  });
  if (taken.length === 0) return stopped('NOTHING_OWED', 'Nothing is owed that an arrangement can be made for');
  if (policy.least[asked.frequency] === undefined)
    return stopped('FREQUENCY_NOT_OFFERED', 'Payments are not taken this often');
  const first = firstPaymentDay(asked, policy);
  if (first === null)
    return stopped(
      'FIRST_DAY_OUT_OF_RANGE',
      `The first payment is within ${policy.firstWithinDays.text} days from today`,
    );
  if (asked.each !== null && !isWholePence(asked.each))
    return stopped('NO_AMOUNT', 'A payment is more than nothing, in whole pence');
  const each = amountOfEach({ ...common, ...asked, debts: taken, affordable: afford, first }, policy, sink);
  if (!each.amount.moreThan(Money.zero))
    return stopped(
      'NOTHING_TO_SPARE',
      'The statement leaves nothing that can be asked for: see what help there is first',
    );
  const number = paymentsFor(common.total, each.amount);
  if (number > MOST_PAYMENTS) return stopped('TOO_LONG', `It would take ${number} payments`);
  const endsOn = dayOfPayment(first, asked.frequency, number - 1);
  const terms = termsOf(
    {
      ...common,
      frequency: asked.frequency,
      each: each.amount,
      affordable: afford?.amount ?? null,
      first,
      last: endsOn,
    },
    policy,
  );
  const findings = [...terms, ...ofDebts, ...told];
  const decision = decisionOf(findings);
  if (decision === 'REFUSED') return { ...common, ...NO_PLAN, findings };
  const plan = { debts: taken, each: each.amount, first, frequency: asked.frequency, sharing: policy.sharing };
  return { ...common, decision, findings, each, instalments: arrangedInstalments(plan), endsOn };
}

const NO_PLAN = { decision: 'REFUSED', each: null, instalments: [], endsOn: null } as const;

function decisionOf(findings: readonly ArrangementFinding[]): ArrangementDecision {
  if (findings.some(({ effect }) => effect === 'REFUSES')) return 'REFUSED';
  return findings.some(({ effect }) => effect === 'NEEDS_PERSON') ? 'NEEDS_PERSON' : 'AT_ONCE';
}
